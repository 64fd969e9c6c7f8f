package org.culturepark.trainer.registry;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ServingEndpointTest {
    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void shouldReadWhatVllmLists() {
        server.stubFor(any(anyUrl()).willReturn(okJson("""
            {"object": "list", "data": [
              {"id": "base", "object": "model", "created": 1, "owned_by": "vllm", "root": "base",
               "parent": null, "max_model_len": 8192, "permission": []},
              {"id": "tuned", "object": "model", "created": 1, "parent": "base"}]}\
            """)));

        assertThat(endpoint(Optional.empty()).models()).containsExactlyInAnyOrder("base", "tuned");
    }

    @Test
    void shouldNameTheFolderAsTheServerSeesIt() {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withBody("Success: LoRA adapter 'tuned' added.")));

        endpoint(Optional.of(Path.of("/mnt/adapters"))).load("tuned", Path.of("/var/models/tuned"));

        server.verify(postRequestedFor(urlEqualTo("/v1/load_lora_adapter")).withRequestBody(equalToJson("""
            {"lora_name": "tuned", "lora_path": "/mnt/adapters/tuned"}\
            """)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        401 | {}       | endpoint default answered 401 to GET models
        404 | {}       | endpoint default answered 404 to GET models, so it cannot load adapters
        500 | oops     | endpoint default answered 500 to GET models
        200 | no json  | endpoint default answered GET models with something that cannot be read
        """)
    void shouldSayWhatTheEndpointDid(int status, String body, String reason) {
        server.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));

        assertThatThrownBy(() -> endpoint(Optional.empty()).models())
                .isInstanceOf(ServingFailed.class)
                .hasMessage(reason);
    }

    @Test
    void shouldSayThatNobodyAnswers() {
        ServingEndpoint endpoint = endpoint(Optional.empty());
        server.stop();

        assertThatThrownBy(endpoint::models)
                .isInstanceOf(ServingFailed.class)
                .hasMessageStartingWith("endpoint default does not answer GET models: ");
    }

    @Test
    void shouldNotWaitForEver() {
        server.stubFor(any(anyUrl()).willReturn(okJson("{}").withFixedDelay(5_000)));

        assertThatThrownBy(() -> endpoint(Optional.empty()).models())
                .isInstanceOf(ServingFailed.class)
                .hasMessageStartingWith("endpoint default does not answer GET models: ");
    }

    private ServingEndpoint endpoint(Optional<Path> modelsFolder) {
        ServingEndpoint.Address address =
                new ServingEndpoint.Address(server.baseUrl() + "/v1", "none", Duration.ofSeconds(1));
        return new ServingEndpoint("default", address, modelsFolder);
    }
}
