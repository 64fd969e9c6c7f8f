package org.culturepark.trainer.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.culturepark.trainer.event.BatchCurated;

@ApplicationScoped
class CuratedVersionRepository implements PanacheRepositoryBase<CuratedVersion, UUID> {

    /**
     * The version of a batch, made by whichever batch comes first, and locked until the transaction ends: of two last
     * batches that come at once on two replicas, the second sees the first.
     */
    CuratedVersion lockVersionOf(BatchCurated batch) {
        getEntityManager()
                .createNativeQuery("""
                        insert into curated_version
                            (id, data_set_id, campaign_id, culture, people, content_hash, batches, examples,
                             held_out_questions)
                        values (:id, :dataSet, :campaign, :culture, :people, :hash, :batches, :examples, :heldOut)
                        on conflict do nothing""")
                .setParameter("id", batch.versionId())
                .setParameter("dataSet", batch.dataSetId())
                .setParameter("campaign", batch.campaignId())
                .setParameter("culture", batch.culture())
                .setParameter("people", batch.people())
                .setParameter("hash", batch.contentHash())
                .setParameter("batches", batch.of())
                .setParameter("examples", batch.totalExamples())
                .setParameter("heldOut", batch.heldOutQuestions().toArray(String[]::new))
                .executeUpdate();
        return findById(batch.versionId(), LockModeType.PESSIMISTIC_WRITE);
    }

    long countWhole() {
        return count("wholeAt is not null");
    }
}
