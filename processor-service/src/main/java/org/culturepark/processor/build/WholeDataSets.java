package org.culturepark.processor.build;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.dataset.Collection;
import org.culturepark.processor.dataset.CollectionRepository;
import org.culturepark.processor.dataset.Completeness;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.dataset.DataSetRepository;

/** The data sets that are whole and wait for their version. */
@ApplicationScoped
class WholeDataSets {
    private static final String TAKE_IN =
            "update dialogue set revision = ? where data_set_id = ? and revision is null and state <> 'RECEIVED'";

    private final CollectionRepository collections;
    private final DataSetRepository dataSets;
    private final Completeness completeness;
    private final Sql sql;

    WholeDataSets(CollectionRepository collections, DataSetRepository dataSets, Completeness completeness, Sql sql) {
        this.collections = collections;
        this.dataSets = dataSets;
        this.completeness = completeness;
        this.sql = sql;
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

    /** From now on its dialogues are known: one that comes later is part of no version before the next revision's. */
    void takeIn(Collection collection) {
        sql.update(TAKE_IN, collection.event().revision(), collection.dataSetId());
    }

    /** A higher revision may have come meanwhile, so the data set is looked at again. */
    void assembled(Collection collection, Instant now) {
        collection.assembled(now);
        completeness.look(collection.dataSetId());
    }

    /** In words. */
    static String whyEmpty(Made made) {
        if (made.extracted() == 0) {
            return "No opinion was extracted.";
        }
        return Stream.of(made.filtered(), made.dropped())
                .flatMap(counts -> counts.entrySet().stream())
                .map(count -> count.getValue() + " " + count.getKey())
                .sorted()
                .collect(Collectors.joining(", ", "No opinion was kept: ", "."));
    }
}
