package org.culturepark.processor.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.processor.dataset.Collection;
import org.culturepark.processor.dataset.CollectionRepository;
import org.culturepark.processor.dataset.Completeness;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.dataset.DataSetRepository;
import org.culturepark.processor.opinion.OpinionCount;
import org.culturepark.processor.opinion.OpinionRepository;

/** The data sets that are whole and wait for their version. */
@ApplicationScoped
class WholeDataSets {
    private final CollectionRepository collections;
    private final DataSetRepository dataSets;
    private final OpinionRepository opinions;
    private final Completeness completeness;

    WholeDataSets(
            CollectionRepository collections,
            DataSetRepository dataSets,
            OpinionRepository opinions,
            Completeness completeness) {
        this.collections = collections;
        this.dataSets = dataSets;
        this.opinions = opinions;
        this.completeness = completeness;
    }

    Collection collection(UUID id) {
        return collections.findById(id);
    }

    /** Locks the data set, under which all that changes it is done, and reads the collection after that. */
    Collection lock(UUID collectionId) {
        Collection collection = collections.findById(collectionId);
        dataSets.lock(collection.dataSetId());
        collections.getEntityManager().refresh(collection);
        return collection;
    }

    DataSet dataSet(Collection collection) {
        return dataSets.findById(collection.dataSetId());
    }

    /** A higher revision may have come meanwhile, so the data set is looked at again. */
    void assembled(Collection collection, Instant now) {
        collection.assembled(now);
        completeness.look(collection.dataSetId());
    }

    /** In words. */
    String whyEmpty(UUID dataSetId) {
        List<OpinionCount> counts = opinions.countsOf(dataSetId);
        if (counts.isEmpty()) {
            return "No opinion was extracted.";
        }
        return counts.stream()
                .map(count -> count.number() + " " + count.reason())
                .sorted()
                .collect(Collectors.joining(", ", "No opinion was kept: ", "."));
    }
}
