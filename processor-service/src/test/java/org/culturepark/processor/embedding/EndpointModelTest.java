package org.culturepark.processor.embedding;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.culturepark.chassis.endpoint.Endpoints;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class EndpointModelTest {
    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @Inject
    Endpoints endpoints;

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void asksInBatchesOfLikeLengthAndKeepsTheOrderOfTheTexts() {
        answers("\"short\", \"middling\"", "[3, 4]", "[0, 2]");
        answers("the longest of them", "[1, 0]");

        List<float[]> vectors = model(2).embed(List.of("middling", "the longest of them", "short"));

        assertThat(vectors).containsExactly(new float[] {0, 1}, new float[] {1, 0}, new float[] {0.6f, 0.8f});
        server.verify(
                2,
                postRequestedFor(urlEqualTo("/v1/embeddings"))
                        .withRequestBody(matchingJsonPath("$[?(@.model == 'embedder')]")));
    }

    @Test
    void takesNoAnswerWithFewerVectorsThanTexts() {
        answers("short", "[3, 4]");

        assertThatThrownBy(() -> model(8).embed(List.of("short", "middling")))
                .hasMessageContaining("1 vectors for 2 texts");
    }

    private SentenceModel model(int batch) {
        var client = SentenceModels.client("embedder", server.baseUrl() + "/v1", "none", Duration.ofSeconds(5), batch);
        return new EndpointModel("embedder", client, endpoints.get(Endpoints.DEFAULT), batch);
    }

    private void answers(String asked, String... vectors) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < vectors.length; i++) {
            data.append(i == 0 ? "" : ",")
                    .append("{\"object\": \"embedding\", \"index\": %d, \"embedding\": %s}".formatted(i, vectors[i]));
        }
        server.stubFor(
                post("/v1/embeddings").withRequestBody(containing(asked)).willReturn(okJson("""
                {"object": "list", "model": "embedder", "data": [%s],
                 "usage": {"prompt_tokens": 3, "total_tokens": 3}}""".formatted(data))));
    }
}
