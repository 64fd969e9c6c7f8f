package org.culturepark.processor.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.job.Jobs;

/** Decides when a data set is whole: by counting, so that the order in which events come does not matter. */
@ApplicationScoped
public class Completeness {
    private final DataSetRepository dataSets;
    private final CollectionRepository collections;
    private final Tallies tallies;
    private final Jobs jobs;

    Completeness(DataSetRepository dataSets, CollectionRepository collections, Tallies tallies, Jobs jobs) {
        this.dataSets = dataSets;
        this.collections = collections;
        this.tallies = tallies;
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
        Arrived arrived = arrived(dataSet.id());
        if (arrived.all() < collection.event().completed()
                && collection.shortOf().isEmpty()) {
            dataSet.collecting();
            return;
        }
        dataSet.curating();
        if (arrived.pending() == 0) {
            jobs.schedule(JobNames.ASSEMBLY, collection.id());
        }
    }

    /** As of now, with what the transaction at hand has changed. */
    Arrived arrived(UUID dataSetId) {
        dataSets.flush();
        List<DialogueCount> counts = tallies.dialoguesOf(dataSetId);
        long all = counts.stream().mapToLong(DialogueCount::number).sum();
        long pending = counts.stream()
                .filter(count -> count.state() == DialogueState.RECEIVED)
                .mapToLong(DialogueCount::number)
                .sum();
        return new Arrived(all, pending);
    }

    /** @param pending of them, those not yet curated */
    record Arrived(long all, long pending) {}
}
