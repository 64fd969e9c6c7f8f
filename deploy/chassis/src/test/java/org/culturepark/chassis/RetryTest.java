package org.culturepark.chassis;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturepark.testing.ChatEndpoint.PATH;
import static org.culturepark.testing.ChatEndpoint.says;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCallFailed;
import org.culturepark.chassis.modelcall.ModelCalls;
import org.culturepark.chassis.modelcall.Outcome;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a call is tried again, and when not. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class RetryTest {
    private final String scope = UUID.randomUUID().toString();

    @Inject
    ModelCalls calls;

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @BeforeEach
    void forgetWhatWasAsked() {
        endpoint.resetAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 429, 500, 503})
    void shouldTryAgainWhatMayPass(int status) {
        once(aResponse().withStatus(status), says("Hello."));

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

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldWaitAsLongAsTheEndpointAsksFor(boolean asDate) {
        ZonedDateTime then = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(3);
        String retryAfter = asDate ? DateTimeFormatter.RFC_1123_DATE_TIME.format(then) : "1";
        once(aResponse().withStatus(429).withHeader("Retry-After", retryAfter), says("Hello."));
        long start = System.nanoTime();

        calls.ask(call("a"));

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(900), Duration.ofSeconds(6));
    }

    @Test
    void shouldLetTheJobWaitWhereTheEndpointAsksForLong() {
        endpoint.stubFor(post(PATH).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "3600")));

        assertThatThrownBy(() -> calls.ask(call("a")))
                .isInstanceOfSatisfying(
                        ModelCallFailed.class,
                        e -> assertThat(e.tryAgainAfter()).contains(Duration.ofHours(1)));

        endpoint.verify(1, postRequestedFor(urlEqualTo(PATH)));
    }

    private void once(ResponseDefinitionBuilder first, ResponseDefinitionBuilder then) {
        endpoint.stubFor(post(PATH)
                .inScenario("once")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(first)
                .willSetStateTo("well"));
        endpoint.stubFor(
                post(PATH).inScenario("once").whenScenarioStateIs("well").willReturn(then));
    }

    private ModelCall call(String subject) {
        return SampleCall.of(scope, subject);
    }
}
