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
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.modelcall.Ledger;
import org.culturepark.chassis.modelcall.ModelAnswer;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCallFailed;
import org.culturepark.chassis.modelcall.ModelCalls;
import org.culturepark.chassis.modelcall.Outcome;
import org.culturepark.chassis.modelcall.Purpose;
import org.culturepark.chassis.modelcall.UsageLine;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class ModelCallTest {
    private static final String PATH = "/v1/chat/completions";
    private static final String HELLO = """
            {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": 0,
             "message": {"role": "assistant", "content": "%s"}, "finish_reason": "%s"}],
             "usage": {"prompt_tokens": 12, "completion_tokens": 3, "total_tokens": 15,
             "prompt_tokens_details": {"cached_tokens": 8}}}
            """;

    private final String scope = UUID.randomUUID().toString();

    @Inject
    ModelCalls calls;

    @Inject
    Ledger ledger;

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @BeforeEach
    void forgetWhatWasAsked() {
        endpoint.resetAll();
    }

    @Test
    void shouldSendWhatWasAskedForAndPutDownWhatItUsed() {
        endpoint.stubFor(post(PATH).willReturn(okJson(HELLO.formatted("Hello.", "length"))));

        ModelAnswer answer = calls.ask(call("a").temperature(0.7).maxTokens(9).seed(5));

        assertThat(answer.text()).isEqualTo("Hello.");
        assertThat(answer.cutOff()).isTrue();
        endpoint.verify(postRequestedFor(urlEqualTo(PATH)).withRequestBody(equalToJson("""
                        {"model": "m", "temperature": 0.7, "max_tokens": 9, "seed": 5, "messages": [
                         {"role": "system", "content": "You are kind."}, {"role": "user", "content": "Hi"}]}
                        """, true, true)));
        assertThat(ledger.usage(scope))
                .containsExactly(
                        new UsageLine("g", "talk", "default", "m", 1, 1, 12, 3, 8, 0, Optional.empty(), Map.of()));
    }

    @Test
    void shouldNeverBuyTheSameCallTwice() {
        endpoint.stubFor(post(PATH).willReturn(okJson(HELLO.formatted("Hello.", "stop"))));

        ModelAnswer first = calls.ask(call("a"));
        ModelAnswer again = calls.ask(call("a"));
        calls.ask(call("b"));

        assertThat(again).isEqualTo(first);
        endpoint.verify(2, postRequestedFor(urlEqualTo(PATH)));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 429, 500, 503})
    void shouldTryAgainWhatMayPass(int status) {
        endpoint.stubFor(post(PATH)
                .inScenario("once")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(status))
                .willSetStateTo("well"));
        endpoint.stubFor(post(PATH)
                .inScenario("once")
                .whenScenarioStateIs("well")
                .willReturn(okJson(HELLO.formatted("Hello.", "stop"))));

        assertThat(calls.ask(call("a")).text()).isEqualTo("Hello.");

        endpoint.verify(2, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void shouldTryAsOftenAsConfiguredAndNoMore() {
        endpoint.stubFor(post(PATH).willReturn(aResponse().withStatus(503)));

        assertThatThrownBy(() -> calls.ask(call("a")))
                .isInstanceOfSatisfying(
                        ModelCallFailed.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.UNAVAILABLE));

        endpoint.verify(4, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void shouldNotTryAgainWhatIsRejected() {
        endpoint.stubFor(post(PATH).willReturn(aResponse().withStatus(400).withBody("{\"error\": {}}")));

        assertThatThrownBy(() -> calls.ask(call("a")))
                .isInstanceOfSatisfying(
                        ModelCallFailed.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.REJECTED));

        endpoint.verify(1, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void shouldHaveOutcomesForBrokenConnectionsLateAnswersAndSilence() {
        endpoint.stubFor(post(PATH).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertOutcome("a", Outcome.UNAVAILABLE);
        endpoint.stubFor(post(PATH).willReturn(okJson("{ not json")));
        assertOutcome("b", Outcome.MALFORMED);
        endpoint.stubFor(
                post(PATH).willReturn(okJson(HELLO.formatted("Hello.", "stop")).withFixedDelay(1500)));
        assertOutcome("c", Outcome.TIMED_OUT);
        endpoint.stubFor(post(PATH).willReturn(okJson(HELLO.formatted(" ", "stop"))));
        assertOutcome("d", Outcome.EMPTY);
    }

    private void assertOutcome(String subject, Outcome outcome) {
        assertThatThrownBy(() -> calls.ask(call(subject)))
                .isInstanceOfSatisfying(
                        ModelCallFailed.class, e -> assertThat(e.outcome()).isEqualTo(outcome));
    }

    private ModelCall call(String subject) {
        return ModelCall.of(
                new Purpose(scope, "g", "talk", subject, "v1"),
                "m",
                List.of(SystemMessage.from("You are kind."), UserMessage.from("Hi")));
    }
}
