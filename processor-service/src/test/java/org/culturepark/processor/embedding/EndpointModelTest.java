package org.culturepark.processor.embedding;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.endpoint.Endpoints;
import org.culturepark.chassis.modelcall.Ledger;
import org.culturepark.chassis.modelcall.ModelCalls;
import org.culturepark.processor.ChatEndpoint;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
@WithTestResource(value = ChatEndpoint.class, scope = TestResourceScope.MATCHING_RESOURCES)
class EndpointModelTest {
    private final Payer payer = new Payer(UUID.randomUUID().toString(), "Korean");

    @Inject
    ModelCalls calls;

    @Inject
    Ledger ledger;

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @BeforeEach
    void sayNothing() {
        endpoint.resetAll();
    }

    @Test
    void asksInBatchesOfLikeLengthKeepsTheOrderOfTheTextsAndPutsDownWhatTheyCost() {
        answers("\"short\", \"middling\"", "[3, 4]", "[0, 2]");
        answers("the longest of them", "[1, 0]");
        SentenceModel model = new EndpointModel("embedder", Endpoints.DEFAULT, calls, 2);

        List<float[]> vectors = model.embed(payer, List.of("middling", "the longest of them", "short"));

        assertThat(vectors).containsExactly(new float[] {0, 1}, new float[] {1, 0}, new float[] {0.6f, 0.8f});
        endpoint.verify(2, postRequestedFor(urlEqualTo("/v1/embeddings")));
        assertThat(ledger.usage(payer.scope())).singleElement().satisfies(line -> {
            assertThat(line.group()).isEqualTo("Korean");
            assertThat(line.stage()).isEqualTo("embedding");
            assertThat(line.model()).isEqualTo("embedder");
            assertThat(line.calls()).isEqualTo(2);
            assertThat(line.promptTokens()).isEqualTo(6);
        });
    }

    private void answers(String asked, String... vectors) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < vectors.length; i++) {
            data.append(i == 0 ? "" : ",")
                    .append("{\"object\": \"embedding\", \"index\": %d, \"embedding\": %s}".formatted(i, vectors[i]));
        }
        endpoint.stubFor(
                post("/v1/embeddings").withRequestBody(containing(asked)).willReturn(okJson("""
                {"object": "list", "model": "embedder", "data": [%s],
                 "usage": {"prompt_tokens": 3, "total_tokens": 3}}""".formatted(data))));
    }
}
