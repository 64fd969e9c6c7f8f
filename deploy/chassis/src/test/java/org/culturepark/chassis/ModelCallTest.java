package org.culturepark.chassis;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturepark.testing.ChatEndpoint.PATH;
import static org.culturepark.testing.ChatEndpoint.isCutOffAfter;
import static org.culturepark.testing.ChatEndpoint.isFiltered;
import static org.culturepark.testing.ChatEndpoint.says;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.modelcall.CallTrace;
import org.culturepark.chassis.modelcall.Ledger;
import org.culturepark.chassis.modelcall.ModelAnswer;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCallFailed;
import org.culturepark.chassis.modelcall.ModelCalls;
import org.culturepark.chassis.modelcall.Outcome;
import org.culturepark.chassis.modelcall.UsageLine;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class ModelCallTest {
    /** 4 tokens read, 8 from the cache, 3 written, at the price that holds since 2021. */
    private static final BigDecimal COST = new BigDecimal("0.000036");

    private static final String REFUSAL = """
            {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": 0,
             "message": {"role": "assistant", "content": null, "refusal": "I will not."}, "finish_reason": "stop"}],
             "usage": {"prompt_tokens": 12, "completion_tokens": 3, "total_tokens": 15}}
            """;

    private final String scope = UUID.randomUUID().toString();

    @Inject
    ModelCalls calls;

    @Inject
    Ledger ledger;

    @Inject
    ObjectMapper json;

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @BeforeEach
    void forgetWhatWasAsked() {
        endpoint.resetAll();
    }

    @Test
    void shouldSendWhatWasAskedForAndPutDownWhatItUsed() {
        endpoint.stubFor(post(PATH).willReturn(isCutOffAfter("Hello.")));

        ModelAnswer answer = calls.ask(call("a").temperature(0.7).maxTokens(9).seed(5));

        assertThat(answer.text()).isEqualTo("Hello.");
        assertThat(answer.cutOff()).isTrue();
        endpoint.verify(postRequestedFor(urlEqualTo(PATH)).withRequestBody(equalToJson("""
                        {"model": "m", "temperature": 0.7, "max_tokens": 9, "seed": 5, "messages": [
                         {"role": "system", "content": "You are kind."}, {"role": "user", "content": "Hi"}]}
                        """, true, true)));
        assertThat(ledger.usage(scope))
                .containsExactly(
                        new UsageLine("g", "talk", "default", "m", 1, 1, 12, 3, 8, 0, Optional.of(COST), Map.of()));
    }

    @Test
    void shouldNeverBuyTheSameCallTwice() {
        endpoint.stubFor(post(PATH).willReturn(says("Hello.")));

        ModelAnswer first = calls.ask(call("a"));
        ModelAnswer again = calls.ask(call("a"));
        calls.ask(call("b"));

        assertThat(again).isEqualTo(first);
        endpoint.verify(2, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void shouldHaveOutcomesForBrokenConnectionsLateAnswersAndSilence() {
        endpoint.stubFor(post(PATH).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertOutcome("a", Outcome.UNAVAILABLE);
        endpoint.stubFor(post(PATH).willReturn(okJson("{ not json")));
        assertOutcome("b", Outcome.MALFORMED);
        endpoint.stubFor(post(PATH).willReturn(says("Hello.").withFixedDelay(1500)));
        assertOutcome("c", Outcome.TIMED_OUT);
        endpoint.stubFor(post(PATH).willReturn(says(" ")));
        assertOutcome("d", Outcome.EMPTY);
    }

    @Test
    void shouldTellFilteredAndMalformedAnswersFromOthersAndCountThem() {
        endpoint.stubFor(post(PATH).willReturn(isFiltered()));
        assertOutcome("filtered", Outcome.FILTERED);
        endpoint.stubFor(post(PATH).willReturn(okJson(REFUSAL)));
        assertOutcome("refused", Outcome.FILTERED);
        endpoint.stubFor(post(PATH).willReturn(okJson("{\"choices\": []}")));
        assertOutcome("malformed", Outcome.MALFORMED);
        endpoint.stubFor(post(PATH).willReturn(okJson("[1]")));
        assertOutcome("no completion", Outcome.MALFORMED);

        assertThat(ledger.usage(scope)).singleElement().satisfies(line -> {
            assertThat(line.calls()).isZero();
            assertThat(line.failures()).isEqualTo(Map.of(Outcome.FILTERED, 2L, Outcome.MALFORMED, 2L));
            assertThat(line.attempts()).isEqualTo(2 * 1 + 2 * 4);
        });
    }

    @Test
    void shouldHandOverExactlyWhatWasSentAndWhatCameBack() throws IOException {
        endpoint.stubFor(post(PATH).willReturn(says("Hello.")));
        calls.ask(call("a").temperature(0.7).seed(5).stop(List.of("\n")));
        List<CallTrace> traces = new ArrayList<>();

        ledger.trace(scope, traces::add);

        JsonNode line = json.readTree(json.writeValueAsString(traces.get(0)));
        assertThat(traces).hasSize(1);
        assertThat(line.get("request")).isEqualTo(json.readTree("""
                {"model": "m", "messages": [{"role": "system", "content": "You are kind."}, {"role": "user", "content": "Hi"}],
                 "temperature": 0.7, "max_tokens": 256, "seed": 5, "stop": ["\\n"]}"""));
        assertThat(line.get("answer").asText()).isEqualTo("Hello.");
        assertThat(line.at("/purpose/promptVersion").asText()).isEqualTo("v1");
        assertThat(line.get("attempts").asInt()).isEqualTo(1);
        assertThat(traces.get(0).money().orElseThrow()).isEqualByComparingTo(COST);
    }

    @Test
    void shouldCountACallThatWasOpenWhenItsProcessDied() {
        endpoint.stubFor(post(PATH).willReturn(says("Hello.")));
        QuarkusTransaction.requiringNew().run(() -> ledger.open(call("a")));

        calls.ask(call("a"));

        assertThat(ledger.usage(scope).get(0).possiblyPaidTwice()).isEqualTo(1);
    }

    private void assertOutcome(String subject, Outcome outcome) {
        assertThatThrownBy(() -> calls.ask(call(subject)))
                .isInstanceOfSatisfying(
                        ModelCallFailed.class, e -> assertThat(e.outcome()).isEqualTo(outcome));
    }

    private ModelCall call(String subject) {
        return SampleCall.of(scope, subject);
    }
}
