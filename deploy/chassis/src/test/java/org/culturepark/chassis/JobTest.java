package org.culturepark.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.culturepark.chassis.sample.Notes;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class JobTest {
    private final UUID id = UUID.randomUUID();

    @Inject
    Notes notes;

    @Test
    void shouldGiveUpAfterTheLastAttemptAndSayWhy() {
        notes.add(id, "always fails");

        await().until(() -> notes.stateOf(id), is("FAILED: it always does"));

        assertThat(notes.runsOf(id)).isEqualTo(3);
    }

    @Test
    void shouldCountNoFailureWhenAJobIsNotYetDue() {
        notes.add(id, "not yet for five times");

        await().until(() -> notes.stateOf(id), is("DONE"));

        assertThat(notes.runsOf(id)).isEqualTo(6);
    }

    @Test
    void shouldScheduleNothingWhenTheTransactionIsRolledBack() {
        UUID other = UUID.randomUUID();
        QuarkusTransaction.begin();
        notes.add(id, "never to be seen");
        QuarkusTransaction.rollback();
        notes.add(other, "seen");

        await().until(() -> notes.stateOf(other), is("DONE"));

        assertThat(notes.stateOf(id)).isEqualTo("ABSENT");
    }
}
