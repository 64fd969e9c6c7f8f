package org.culturepark.processor.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.dataset.DataSetRepository;
import org.culturepark.processor.dataset.DialogueRepository;
import org.culturepark.processor.event.BatchCurated.CuratedExample;
import org.culturepark.processor.opinion.OpinionOutcome;
import org.culturepark.processor.opinion.OpinionRepository;
import org.culturepark.processor.version.Example;
import org.culturepark.processor.version.ExampleRepository;

/** Answers what is asked about data sets. */
@ApplicationScoped
public class DataSetOverview {
    private final DataSetRepository dataSets;
    private final DialogueRepository dialogues;
    private final OpinionRepository opinions;
    private final ExampleRepository examples;
    private final Funnels funnels;

    DataSetOverview(
            DataSetRepository dataSets,
            DialogueRepository dialogues,
            OpinionRepository opinions,
            ExampleRepository examples,
            Funnels funnels) {
        this.dataSets = dataSets;
        this.dialogues = dialogues;
        this.opinions = opinions;
        this.examples = examples;
        this.funnels = funnels;
    }

    @Transactional
    PageOf<DataSetResponse> list(Optional<UUID> campaignId, Paging paging) {
        return paging.of(dataSets.newestFirst(campaignId)).map(funnels::describe);
    }

    @Transactional
    public DataSetResponse get(UUID id) {
        return funnels.describe(find(id));
    }

    @Transactional
    PageOf<DialogueResponse> dialogues(UUID id, Paging paging) {
        return paging.of(dialogues.of(find(id).id())).map(DialogueResponse::from);
    }

    @Transactional
    PageOf<OpinionResponse> opinions(
            UUID id, Optional<OpinionOutcome> outcome, Optional<String> reason, Paging paging) {
        return paging.of(opinions.of(find(id).id(), outcome, reason)).map(OpinionResponse::from);
    }

    /** Of the version published last; none where there is no version. */
    @Transactional
    PageOf<CuratedExample> examples(UUID id, Paging paging) {
        DataSet dataSet = find(id);
        UUID version = dataSet.versionId().orElse(dataSet.id());
        return paging.of(examples.of(version)).map(Example::asSent);
    }

    private DataSet find(UUID id) {
        return dataSets.findByIdOptional(id).orElseThrow(() -> Problems.notFound("data set", id));
    }
}
