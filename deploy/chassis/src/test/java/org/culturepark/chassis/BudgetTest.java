package org.culturepark.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturepark.testing.ChatEndpoint.callTo;
import static org.culturepark.testing.ChatEndpoint.callsTo;
import static org.culturepark.testing.ChatEndpoint.says;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.langchain4j.data.message.UserMessage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturepark.chassis.budget.Budget;
import org.culturepark.chassis.budget.BudgetReached;
import org.culturepark.chassis.budget.Budgets;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCalls;
import org.culturepark.chassis.modelcall.Purpose;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every call of these tests uses 15 tokens, which cost 36 millionths of a dollar if the model is "m". */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class BudgetTest {
    private static final int TOKENS_A_CALL = 15;
    private static final int THREADS = 24;

    private final String scope = UUID.randomUUID().toString();
    private final AtomicInteger subjects = new AtomicInteger();

    @Inject
    ModelCalls calls;

    @Inject
    Budgets budgets;

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @BeforeEach
    void answer() {
        endpoint.resetAll();
        endpoint.stubFor(callTo("m").willReturn(says("Hello.").withFixedDelay(20)));
        endpoint.stubFor(callTo("unheard-of").willReturn(says("Hello.")));
    }

    @Test
    void shouldPassABudgetInTokensByNoMoreThanTheCallsInFlight() throws InterruptedException {
        int affordable = 100;
        budgets.set(scope, new Budget(Optional.of((long) affordable * TOKENS_A_CALL), Optional.empty()));

        int answered = askUntilStopped();

        assertThat(answered).isBetween(affordable, affordable + THREADS - 1);
        endpoint.verify(answered, callsTo("m"));
        assertThat(budgets.spent(scope).orElseThrow().tokens()).isEqualTo((long) answered * TOKENS_A_CALL);
    }

    @Test
    void shouldPassABudgetInMoneyByNoMoreThanTheCallsInFlightAndGoOnWhenItIsRaised() throws InterruptedException {
        budgets.set(scope, money("0.0018"));
        int first = askUntilStopped();
        assertThat(budgets.reached(scope)).isTrue();
        assertThat(first).isBetween(50, 50 + THREADS - 1);

        budgets.set(scope, money("0.0036"));
        assertThat(budgets.reached(scope)).isFalse();
        int both = first + askUntilStopped();

        assertThat(both).isBetween(100, 100 + THREADS - 1);
        assertThat(budgets.spent(scope).orElseThrow().money().orElseThrow())
                .isEqualByComparingTo(new BigDecimal("0.000036").multiply(BigDecimal.valueOf(both)));
    }

    @Test
    void shouldGiveAnAnswerThatIsPaidForHoweverLittleIsLeft() {
        ModelCall call = call("m");
        calls.ask(call);
        budgets.set(scope, new Budget(Optional.of(1L), Optional.empty()));

        assertThat(calls.ask(call).text()).isEqualTo("Hello.");
        assertThatThrownBy(() -> calls.ask(call("m")))
                .isInstanceOfSatisfying(
                        BudgetReached.class,
                        reached -> assertThat(reached.scope()).isEqualTo(scope));
    }

    @Test
    void shouldHoldNoBudgetInMoneyWithoutAPrice() {
        budgets.set(scope, money("5"));
        calls.ask(call("unheard-of"));

        assertThatThrownBy(() -> calls.ask(call("unheard-of"))).isInstanceOf(BudgetReached.class);
        assertThat(budgets.spent(scope).orElseThrow().money()).isEmpty();
    }

    /** From many threads. @return calls that were answered */
    private int askUntilStopped() throws InterruptedException {
        AtomicInteger answered = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int thread = 0; thread < THREADS; thread++) {
            threads.execute(() -> askOneAfterTheOther(answered));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return answered.get();
    }

    private void askOneAfterTheOther(AtomicInteger answered) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                calls.ask(call("m"));
                answered.incrementAndGet();
            }
        } catch (BudgetReached expected) {
            Thread.currentThread().interrupt();
        }
    }

    private static Budget money(String sum) {
        return new Budget(Optional.empty(), Optional.of(new BigDecimal(sum)));
    }

    private ModelCall call(String model) {
        String subject = Integer.toString(subjects.incrementAndGet());
        return ModelCall.of(new Purpose(scope, "g", "talk", subject, "v1"), model, List.of(UserMessage.from("Hi")));
    }
}
