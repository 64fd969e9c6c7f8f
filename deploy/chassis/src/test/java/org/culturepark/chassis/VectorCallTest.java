package org.culturepark.chassis;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.budget.Budget;
import org.culturepark.chassis.budget.BudgetReached;
import org.culturepark.chassis.budget.Budgets;
import org.culturepark.chassis.endpoint.VectorText;
import org.culturepark.chassis.modelcall.Ledger;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCallFailed;
import org.culturepark.chassis.modelcall.ModelCalls;
import org.culturepark.chassis.modelcall.Purpose;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls for vectors stand in the ledger, are tried again, cost and are bounded as chat calls are. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class VectorCallTest {
    private static final String PATH = "/v1/embeddings";

    private final String scope = UUID.randomUUID().toString();

    @Inject
    ModelCalls calls;

    @Inject
    Ledger ledger;

    @Inject
    Budgets budgets;

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @BeforeEach
    void forgetWhatWasAsked() {
        endpoint.resetAll();
    }

    @Test
    void shouldTryAgainAndPutDownWhatWasAnsweredAndUsed() {
        endpoint.stubFor(post(PATH)
                .inScenario(scope)
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("well"));
        endpoint.stubFor(
                post(PATH).inScenario(scope).whenScenarioStateIs("well").willReturn(vectors("[1.5, -2]", "[0, 3]")));

        List<float[]> vectors = VectorText.read(calls.ask(call("one", "two")).text());

        assertThat(vectors).containsExactly(new float[] {1.5f, -2}, new float[] {0, 3});
        endpoint.verify(
                2,
                postRequestedFor(urlEqualTo(PATH))
                        .withRequestBody(equalToJson("{\"model\": \"m\", \"input\": [\"one\", \"two\"]}", true, true)));
        assertThat(ledger.usage(scope)).singleElement().satisfies(line -> {
            assertThat(line.stage()).isEqualTo("embedding");
            assertThat(line.attempts()).isEqualTo(2);
            assertThat(line.promptTokens()).isEqualTo(7);
            assertThat(line.money()).isPresent();
        });
        assertThat(VectorText.read(calls.ask(call("one", "two")).text())).hasSize(2);
        endpoint.verify(2, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void shouldTakeNoAnswerWithFewerVectorsThanTexts() {
        endpoint.stubFor(post(PATH).willReturn(vectors("[3, 4]")));

        assertThatThrownBy(() -> calls.ask(call("one", "two")))
                .isInstanceOf(ModelCallFailed.class)
                .hasMessageContaining("1 vectors for 2 texts");
    }

    @Test
    void shouldOpenNoneOnceTheBudgetIsReached() {
        budgets.set(scope, new Budget(Optional.of(5L), Optional.empty()));
        endpoint.stubFor(post(PATH).willReturn(vectors("[3, 4]")));
        calls.ask(call("one"));

        assertThatThrownBy(() -> calls.ask(call("two"))).isInstanceOf(BudgetReached.class);
    }

    private ModelCall call(String... texts) {
        return ModelCall.vectors(new Purpose(scope, "g", "embedding", "texts", ""), "m", List.of(texts));
    }

    private static ResponseDefinitionBuilder vectors(String... vectors) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < vectors.length; i++) {
            data.append(i == 0 ? "" : ",")
                    .append("{\"object\": \"embedding\", \"index\": %d, \"embedding\": %s}".formatted(i, vectors[i]));
        }
        return okJson("""
                {"object": "list", "model": "m", "data": [%s], "usage": {"prompt_tokens": 7, "total_tokens": 7}}""".formatted(data));
    }
}
