package org.culturepark.processor.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.culturepark.chassis.job.Jobs;

/** Decides when a data set is whole: by counting, so that the order in which events come does not matter. */
@ApplicationScoped
public class Completeness {
    private final DataSetRepository dataSets;
    private final CollectionRepository collections;
    private final DialogueRepository dialogues;
    private final Jobs jobs;

    Completeness(
            DataSetRepository dataSets, CollectionRepository collections, DialogueRepository dialogues, Jobs jobs) {
        this.dataSets = dataSets;
        this.collections = collections;
        this.dialogues = dialogues;
        this.jobs = jobs;
    }

    /**
     * To be called in the transaction of every change that may have made the data set whole. It locks the data set first:
     * of two changes at the same moment the second sees the first.
     */
    public void look(UUID dataSetId) {
        DataSet dataSet = dataSets.lock(dataSetId);
        collections
                .newestOf(dataSetId)
                .filter(collection -> !collection.isAssembled())
                .ifPresent(collection -> look(dataSet, collection));
    }

    private void look(DataSet dataSet, Collection collection) {
        if (dialogues.countOf(dataSet.id()) < collection.event().completed()) {
            dataSet.collecting();
            return;
        }
        dataSet.curating();
        if (dialogues.pendingOf(dataSet.id()) == 0) {
            jobs.schedule(JobNames.ASSEMBLY, collection.id());
        }
    }
}
