package org.culturepark.evaluator.evaluation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ScriptedModels.class)
class EvaluationResumeTest {
    private static final String ITEM_14 = "thrift";

    private final EvaluationCalls calls = new EvaluationCalls();

    @ScriptedModels.Endpoint
    WireMockServer endpoint;

    @Test
    void shouldGoOnAfterAnOutageWithoutAskingAgain() {
        String model = EvaluationCalls.named("always-three");
        StubMapping outage = failing(model, ITEM_14, 503);
        UUID id = calls.post(model, "Korean", "VSM13").get(0);
        await().atMost(Duration.ofSeconds(30)).until(() -> failuresOf(model) > 4);
        int asked = calls.get(id).getInt("progress.done");

        endpoint.removeStub(outage);

        JsonPath evaluation = calls.awaitEnd(id);
        assertThat(evaluation.getString("state")).isEqualTo("COMPLETED");
        assertThat(asked).isBetween(1, 46);
        assertThat(evaluation.getInt("answers.valid")).isEqualTo(48);
        assertThat(answersOf(model)).hasSize(48).doesNotHaveDuplicates();
    }

    @Test
    void shouldBearAFewRejectedQuestions() {
        String model = EvaluationCalls.named("always-three");
        failing(model, ITEM_14, 400);

        JsonPath evaluation = calls.measured(model, "Korean", "VSM13");

        // 2 of 48 are within 5 %
        assertThat(evaluation.getString("state")).isEqualTo("COMPLETED");
        assertThat(evaluation.getInt("answers.failed")).isEqualTo(2);
        assertThat(evaluation.<Object>get("figures.lto")).isNull();
        assertThat(evaluation.getDouble("figures.dimensions")).isEqualTo(5.0);
    }

    @Test
    void shouldBeVoidWhenTooMuchFailsAndGoOnWhenOrderedAgain() {
        String model = EvaluationCalls.named("always-three");
        StubMapping away = failing(model, "", 404);
        UUID id = calls.post(model, "Korean", "VSM13").get(0);

        JsonPath failed = calls.awaitEnd(id);
        endpoint.removeStub(away);
        List<UUID> again = calls.post(model, "Korean", "VSM13");

        assertThat(failed.getString("state")).isEqualTo("FAILED");
        assertThat(failed.getString("reason")).contains("48 of 48 questions brought no answer", "5 %");
        assertThat(failed.<Object>get("headline")).isNull();
        assertThat(again).containsExactly(id);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> calls.get(id).getString("state").equals("COMPLETED"));
    }

    private StubMapping failing(String model, String words, int status) {
        return endpoint.stubFor(post(ScriptedModels.PATH)
                .atPriority(1)
                .withRequestBody(matchingJsonPath("$.model", equalTo(model)))
                .withRequestBody(containing(words))
                .willReturn(aResponse().withStatus(status).withBody("{\"error\": {\"message\": \"no\"}}")));
    }

    private long failuresOf(String model) {
        return endpoint.getAllServeEvents().stream()
                .filter(event -> isOf(model, event) && event.getResponse().getStatus() == 503)
                .count();
    }

    /** The requests of the model that were answered. */
    private List<String> answersOf(String model) {
        return endpoint.getAllServeEvents().stream()
                .filter(event -> isOf(model, event) && event.getResponse().getStatus() == 200)
                .map(event -> event.getRequest().getBodyAsString())
                .toList();
    }

    private static boolean isOf(String model, ServeEvent event) {
        return event.getRequest().getBodyAsString().contains(model);
    }
}
