package org.culturepark.processor.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.dataset.Completeness.Arrived;

/** How long a collection waits for its dialogues, from its own arrival on; then it goes on with those that are there. */
@ApplicationScoped
class Deadlines {
    private static final String FAIL_PENDING = """
            update dialogue set state = 'FAILED', reason = 'DEADLINE', detail = ?, ended_at = ?
            where data_set_id = ? and state = 'RECEIVED'""";

    private final DataSetRepository dataSets;
    private final CollectionRepository collections;
    private final Completeness completeness;
    private final Sql sql;
    private final Clock clock;

    Deadlines(
            DataSetRepository dataSets,
            CollectionRepository collections,
            Completeness completeness,
            Sql sql,
            Clock clock) {
        this.dataSets = dataSets;
        this.collections = collections;
        this.completeness = completeness;
        this.sql = sql;
        this.clock = clock;
    }

    /** @return time that is left; empty if there is nothing to wait for any more */
    @Transactional
    Optional<Duration> pass(UUID collectionId) {
        Collection collection = collections.findById(collectionId);
        DataSet dataSet = dataSets.lock(collection.dataSetId());
        collections.getEntityManager().refresh(collection);
        if (collection.isAssembled() || !isNewest(collection)) {
            return Optional.empty();
        }
        Duration limit = dataSet.settings().deadline();
        Instant end = collection.receivedAt().plus(limit);
        if (clock.instant().isBefore(end)) {
            return Optional.of(Duration.between(clock.instant(), end));
        }
        close(collection, limit);
        return Optional.empty();
    }

    private boolean isNewest(Collection collection) {
        return collections
                .newestOf(collection.dataSetId())
                .filter(newest -> newest.id().equals(collection.id()))
                .isPresent();
    }

    private void close(Collection collection, Duration limit) {
        Arrived arrived = completeness.arrived(collection.dataSetId());
        long missing = Math.max(0, collection.event().completed() - arrived.all());
        if (missing + arrived.pending() > 0) {
            collection.goOnWithout(inWords(collection, missing, arrived.pending(), limit));
            sql.update(FAIL_PENDING, "not curated within " + limit, clock.instant(), collection.dataSetId());
        }
        completeness.look(collection.dataSetId());
    }

    private static String inWords(Collection collection, long missing, long pending, Duration limit) {
        List<String> causes = new ArrayList<>();
        if (missing > 0) {
            causes.add(missing + " did not arrive");
        }
        if (pending > 0) {
            causes.add(pending + " were not curated");
        }
        return "Of %d dialogues, %s within %s."
                .formatted(collection.event().completed(), String.join(" and ", causes), limit);
    }

    @Transactional
    void missed(UUID collectionId, String reason) {
        Collection collection = collections.findById(collectionId);
        dataSets.lock(collection.dataSetId()).failed("The deadline could not be kept: " + reason);
    }
}
