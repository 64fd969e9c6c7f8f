package org.culturepark.processor.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.processor.dataset.CollectionRepository;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.dataset.DataSetRepository;
import org.culturepark.processor.event.CollectionCompleted;
import org.culturepark.processor.event.CollectionCompleted.PlannedSamples;

/** The dialogues of a data set, counted as the collection that they are. */
@ApplicationScoped
class StoredDialogues {
    private static final String PER_SEED = """
            select seed_id, min(event -> 'seed' ->> 'question'), count(*) from dialogue
            where data_set_id = ? group by seed_id order by seed_id
            """;

    private final DataSetRepository dataSets;
    private final CollectionRepository collections;
    private final Sql sql;

    StoredDialogues(DataSetRepository dataSets, CollectionRepository collections, Sql sql) {
        this.dataSets = dataSets;
        this.collections = collections;
        this.sql = sql;
    }

    /** In the transaction at hand, which locks the data set. The same dialogues are the same collection. */
    CollectionCompleted asCollection(UUID dataSetId) {
        DataSet dataSet = dataSets.findAndLock(dataSetId).orElseThrow(() -> Problems.notFound("data set", dataSetId));
        List<PlannedSamples> planned = sql.list(
                PER_SEED,
                row -> new PlannedSamples(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)),
                dataSetId);
        int dialogues = planned.stream().mapToInt(PlannedSamples::samples).sum();
        int revision = collections
                .newestOf(dataSetId)
                .map(newest -> newest.event().revision())
                .orElse(0);
        return new CollectionCompleted(
                Handover.collectionId(dataSetId, dialogues),
                dataSetId,
                dataSet.campaignId(),
                dataSet.culture(),
                revision + 1,
                planned,
                dialogues,
                Map.of(),
                List.of());
    }
}
