package org.culturepark.processor.dataset;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class DataSetRepository implements PanacheRepositoryBase<DataSet, UUID> {
    private static final String OPEN = """
            insert into data_set (id, campaign_id, culture, people, state, extraction, verification, opened_at)
            values (:id, :campaign, :culture, :people, 'COLLECTING', :extraction, :verification, :now)
            on conflict (id) do update set people = coalesce(data_set.people, excluded.people)""";

    /** Two consumers may meet the same new data set: the first to come opens it. The row is locked afterwards. */
    void open(UUID id, UUID campaignId, String culture, Optional<String> people, CurationConfig config, Instant now) {
        getEntityManager()
                .createNativeQuery(OPEN)
                .setParameter("id", id)
                .setParameter("campaign", campaignId)
                .setParameter("culture", culture)
                .setParameter("people", people.orElse(null))
                .setParameter("extraction", config.extraction().name())
                .setParameter("verification", config.verification().name())
                .setParameter("now", now)
                .executeUpdate();
    }

    public DataSet lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public PanacheQuery<DataSet> newestFirst(Optional<UUID> campaignId) {
        return find("?1 is null or campaignId = ?1 order by openedAt desc, culture, id", campaignId.orElse(null));
    }
}
