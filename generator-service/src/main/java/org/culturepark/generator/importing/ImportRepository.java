package org.culturepark.generator.importing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<SurveyImport, UUID> {
    PanacheQuery<SurveyImport> newestFirst() {
        return findAll(Sort.descending("createdAt").and("id"));
    }

    /** The import of that survey that is under way or done. */
    Optional<SurveyImport> findLiving(String survey) {
        return find("survey = ?1 and state <> ?2", survey, ImportState.FAILED).firstResultOptional();
    }

    /** Makes others who import the same survey wait until the transaction ends. */
    void lock(String survey) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('survey'), hashtext(:survey))")
                .setParameter("survey", survey)
                .getSingleResult();
    }

    /** The import as it is now, locked until the transaction ends. */
    SurveyImport getLocked(UUID id) {
        SurveyImport there = findByIdOptional(id).orElseThrow();
        getEntityManager().refresh(there, LockModeType.PESSIMISTIC_WRITE);
        return there;
    }

    void advance(UUID id, long rows, long bytes) {
        update(
                "state = ?1, rowsRead = ?2, bytesRead = ?3 where id = ?4 and finishedAt is null",
                ImportState.RUNNING,
                rows,
                bytes,
                id);
    }
}
