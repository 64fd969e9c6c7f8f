package org.culturepark.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturepark.testing.ChatEndpoint.callTo;
import static org.culturepark.testing.ChatEndpoint.says;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.langchain4j.data.message.UserMessage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.budget.Budget;
import org.culturepark.chassis.budget.Budgets;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.database.Statement;
import org.culturepark.chassis.modelcall.Exchange;
import org.culturepark.chassis.modelcall.Ledger;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCalls;
import org.culturepark.chassis.modelcall.OpenCall;
import org.culturepark.chassis.modelcall.Passage;
import org.culturepark.chassis.modelcall.Purpose;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From call to call. The answer to the first one is used by marking an event as received. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class PassageTest {
    private static final String USE =
            "insert into inbox (source, event_id, topic, received_at) values (?, 'x', 'x', ?) on conflict do nothing";

    private final String scope = UUID.randomUUID().toString();

    @Inject
    Ledger ledger;

    @Inject
    ModelCalls calls;

    @Inject
    Budgets budgets;

    @Inject
    Sql sql;

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @BeforeEach
    void answer() {
        endpoint.resetAll();
        endpoint.stubFor(callTo("m").willReturn(says("Hello.")));
    }

    @Test
    void shouldUseTheAnswerAndOpenTheNextCall() {
        Passage passage = pass(use(), "true");

        assertThat(passage.used()).isTrue();
        assertThat(calls.exchange(passage.next().orElseThrow()).get().text()).isEqualTo("Hello.");
        assertThat(ledger.usage(scope).get(0).calls()).isEqualTo(1);
        assertThat(isUsed()).isTrue();
    }

    @Test
    void shouldTellAnAnswerThatIsOfNoUse() {
        pass(use(), "true");

        Passage again = pass(use(), "false");

        assertThat(again).isEqualTo(new Passage(false, Optional.empty()));
    }

    @Test
    void shouldOpenNoCallOfAScopeWhoseBudgetTheAnswerReaches() {
        budgets.set(scope, new Budget(Optional.of(1L), Optional.empty()));

        Passage passage = pass(use(), "true");

        assertThat(passage).isEqualTo(new Passage(true, Optional.empty()));
        assertThat(isUsed()).isTrue();
    }

    @Test
    void shouldDoAllOrNothing() {
        Exchange exchange = first();

        assertThatThrownBy(() -> ledger.pass(exchange, List.of(use()), call("next"), Statement.of("1 / ? = 1", 0)))
                .hasMessageContaining("division by zero");

        assertThat(isUsed()).isFalse();
        assertThat(ledger.usage(scope)).isEmpty();
    }

    private Passage pass(Statement use, String condition) {
        return ledger.pass(first(), List.of(use), call("next"), Statement.of(condition));
    }

    private Exchange first() {
        OpenCall open = QuarkusTransaction.requiringNew().call(() -> ledger.open(call("first")));
        return calls.exchange(open);
    }

    private Statement use() {
        return Statement.of(USE, scope, Instant.now());
    }

    private boolean isUsed() {
        return sql.first("select 1 from inbox where source = ?", row -> true, scope)
                .isPresent();
    }

    private ModelCall call(String subject) {
        Purpose purpose = new Purpose(scope, "", "stage", subject, "v1");
        return ModelCall.of(purpose, "m", List.of(UserMessage.from("Hi")));
    }
}
