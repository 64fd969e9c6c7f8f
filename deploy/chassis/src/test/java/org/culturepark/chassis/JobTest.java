package org.culturepark.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.culturepark.chassis.sample.Notes;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class JobTest {
    private static final int THREADS = 4;

    private final UUID id = UUID.randomUUID();

    @Inject
    Notes notes;

    @Inject
    EntityManager entityManager;

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

    /** One that waited in this replica's hands would send no heartbeat, and be given to another as well. */
    @Test
    void shouldTakeNoMoreJobsThanItRuns() {
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(THREADS + 3).toList();
        many.forEach(one -> notes.add(one, "until released"));

        await().during(Duration.ofMillis(500)).until(this::jobsInHand, is((long) THREADS));
        notes.release();

        await().until(() -> many.stream().map(notes::stateOf).allMatch("DONE"::equals));
        assertThat(many).allMatch(one -> notes.runsOf(one) == 1);
    }

    private long jobsInHand() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entityManager
                .createNativeQuery("select count(*) from scheduled_tasks where picked")
                .getSingleResult());
    }
}
