package org.culturepark.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.testing.ChatEndpoint.callTo;
import static org.culturepark.testing.ChatEndpoint.says;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.langchain4j.data.message.UserMessage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCalls;
import org.culturepark.chassis.modelcall.Purpose;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class RateTest {
    private final String scope = UUID.randomUUID().toString();

    @Inject
    ModelCalls calls;

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @BeforeEach
    void answer() {
        endpoint.resetAll();
        endpoint.stubFor(callTo("m").willReturn(says("Hello.")));
    }

    @Test
    void shouldSpreadRequestsOverTheMinute() {
        // Of 120 a minute 2 may come at once, the other 118 come evenly: ten more take five seconds.
        Duration taken = ask("limited", 12);

        assertThat(taken).isBetween(Duration.ofMillis(4500), Duration.ofSeconds(12));
    }

    @Test
    void shouldGiveBackTokensThatWereNotUsed() {
        // Each call may use 256 tokens, and 1500 may be used at once: the sixth would wait if those before used all.
        Duration taken = ask("thrifty", 20);

        assertThat(taken).isLessThan(Duration.ofSeconds(4));
    }

    private Duration ask(String endpointName, int times) {
        long start = System.nanoTime();
        IntStream.range(0, times).forEach(number -> calls.ask(call(number).endpoint(endpointName)));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private ModelCall call(int subject) {
        Purpose purpose = new Purpose(scope, "g", "talk", Integer.toString(subject), "v1");
        return ModelCall.of(purpose, "m", List.of(UserMessage.from("Hi")));
    }
}
