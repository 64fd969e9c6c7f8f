package org.culturepark.processor.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.culturepark.processor.dataset.Collection;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.opinion.Opinion;
import org.culturepark.processor.opinion.OpinionRepository;

/** Reads what a version is made from, and stores what was made. */
@ApplicationScoped
class Assembly {
    private final WholeDataSets wholes;
    private final OpinionRepository opinions;
    private final Versions versions;

    Assembly(WholeDataSets wholes, OpinionRepository opinions, Versions versions) {
        this.wholes = wholes;
        this.opinions = opinions;
        this.versions = versions;
    }

    @Transactional
    Collection collection(UUID collectionId) {
        return wholes.collection(collectionId);
    }

    @Transactional
    List<Opinion> kept(UUID dataSetId) {
        return opinions.keptOf(dataSetId);
    }

    /** Everything in one transaction: a version is there with all its batches, or not at all. */
    @Transactional
    void publish(UUID collectionId, Draft draft, Instant now) {
        Collection collection = wholes.lock(collectionId);
        if (collection.isAssembled()) {
            return;
        }
        DataSet dataSet = wholes.dataSet(collection);
        if (draft.lessons().isEmpty()) {
            dataSet.completedEmpty(wholes.whyEmpty(dataSet.id()));
        } else {
            dataSet.published(versions.store(draft, collection, now));
        }
        wholes.assembled(collection, now);
    }

    @Transactional
    void fail(UUID collectionId, String reason, Instant now) {
        Collection collection = wholes.lock(collectionId);
        if (!collection.isAssembled()) {
            wholes.dataSet(collection).failed(reason);
            wholes.assembled(collection, now);
        }
    }
}
