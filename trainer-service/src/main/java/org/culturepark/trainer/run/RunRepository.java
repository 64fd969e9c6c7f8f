package org.culturepark.trainer.run;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class RunRepository implements PanacheRepositoryBase<Run, UUID> {

    /** Waits for whoever changes the run right now. */
    Optional<Run> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Run lock(UUID id) {
        return findLocked(id).orElseThrow(() -> new IllegalStateException("no run " + id));
    }

    /** Those that wait, the next one first. */
    List<Run> listQueued() {
        return list("from Run r join fetch r.version where r.state = ?1 order by r.queueOrder, r.id", RunState.QUEUED);
    }

    long countOrdered() {
        return count("ordered");
    }

    /** Whether a run waits that comes before {@code run}. */
    boolean hasQueuedBefore(Run run) {
        return count(
                        "state = ?1 and (queueOrder < ?2 or (queueOrder = ?2 and id < ?3))",
                        RunState.QUEUED,
                        run.queueOrder(),
                        run.id())
                > 0;
    }

    long countIn(RunState state) {
        return count("state", state);
    }

    /** Failed runs by kind of failure. */
    Map<String, Long> countFailures() {
        return getEntityManager()
                .createQuery(
                        "select r.failure, count(r) from Run r where r.failure is not null group by r.failure",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row[0].toString(), row -> (Long) row[1]));
    }

    /** Newest first. */
    PanacheQuery<Run> search(Optional<UUID> dataSetId, Optional<RunState> state) {
        List<String> conditions = new ArrayList<>();
        Parameters parameters = new Parameters();
        dataSetId.ifPresent(id -> {
            conditions.add("r.version.dataSetId = :dataSetId");
            parameters.and("dataSetId", id);
        });
        state.ifPresent(wanted -> {
            conditions.add("r.state = :state");
            parameters.and("state", wanted);
        });
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return find("from Run r join fetch r.version" + where + " order by r.queuedAt desc, r.id", parameters);
    }
}
