package org.culturepark.processor.build;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.processor.dataset.Collection;
import org.culturepark.processor.dataset.CollectionRepository;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.dataset.DataSetRepository;
import org.culturepark.processor.dataset.JobNames;
import org.culturepark.processor.embedding.Embeddings;
import org.culturepark.processor.separation.EvaluationSets;
import org.culturepark.processor.version.Parameters;

/** Has versions made again with other parameters, from the dialogues, opinions and verdicts that are stored. */
@ApplicationScoped
class Replays {
    private final DataSetRepository dataSets;
    private final CollectionRepository collections;
    private final BuildRepository builds;
    private final Embeddings embeddings;
    private final EvaluationSets sets;
    private final Jobs jobs;
    private final Clock clock;

    Replays(
            DataSetRepository dataSets,
            CollectionRepository collections,
            BuildRepository builds,
            Embeddings embeddings,
            EvaluationSets sets,
            Jobs jobs,
            Clock clock) {
        this.dataSets = dataSets;
        this.collections = collections;
        this.builds = builds;
        this.embeddings = embeddings;
        this.sets = sets;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * @param change what is to be different from the data set's own settings
     * @return the build; one that is there already under this id stays
     */
    @Transactional
    Build request(UUID buildId, UUID dataSetId, ReplayRequest change) {
        DataSet dataSet =
                dataSets.findByIdOptional(dataSetId).orElseThrow(() -> Problems.notFound("data set", dataSetId));
        return builds.findByIdOptional(buildId).orElseGet(() -> queue(buildId, dataSet, change));
    }

    private Build queue(UUID buildId, DataSet dataSet, ReplayRequest change) {
        Collection collection = collections
                .newestAssembledOf(dataSet.id())
                .orElseThrow(() -> Problems.conflict(
                        "data-set-not-whole", "No version of data set %s was made yet.".formatted(dataSet.id())));
        Parameters parameters = change.over(dataSet.settings(), embeddings.model(), sets.ids());
        Build build = new Build(buildId, collection, BuildKind.REPLAY, parameters, clock.instant());
        builds.persist(build);
        jobs.schedule(JobNames.ASSEMBLY, buildId);
        return build;
    }
}
