package org.culturepark.processor.build;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.dataset.DataSetRepository;
import org.culturepark.processor.version.Publications;
import org.culturepark.processor.version.Versions;

/** Answers what is asked about builds, and publishes what they made. */
@ApplicationScoped
class BuildOverview {
    private final BuildRepository builds;
    private final DataSetRepository dataSets;
    private final Publications publications;
    private final Versions versions;
    private final Clock clock;

    BuildOverview(
            BuildRepository builds,
            DataSetRepository dataSets,
            Publications publications,
            Versions versions,
            Clock clock) {
        this.builds = builds;
        this.dataSets = dataSets;
        this.publications = publications;
        this.versions = versions;
        this.clock = clock;
    }

    @Transactional
    PageOf<BuildResponse> of(UUID dataSetId, Paging paging) {
        DataSet dataSet =
                dataSets.findByIdOptional(dataSetId).orElseThrow(() -> Problems.notFound("data set", dataSetId));
        return paging.of(builds.of(dataSet.id())).map(this::describe);
    }

    @Transactional
    BuildResponse get(UUID id) {
        return describe(find(id));
    }

    /** Lets its version be announced, and makes it the one that the data set shows; once is enough. */
    @Transactional
    BuildResponse publish(UUID id) {
        Build build = find(id);
        DataSet dataSet = dataSets.lock(build.dataSetId());
        UUID version = build.versionId()
                .orElseThrow(() -> Problems.conflict(
                        "build-without-version", "Build %s is %s: it has no version.".formatted(id, build.state())));
        if (dataSet.settings().review()) {
            throw Problems.conflict(
                    "review-required",
                    "Of data set %s only what passed its review is published.".formatted(dataSet.id()));
        }
        versions.publish(version, clock.instant());
        dataSet.published(version, build.shortOf());
        return describe(build);
    }

    private Build find(UUID id) {
        return builds.findByIdOptional(id).orElseThrow(() -> Problems.notFound("build", id));
    }

    private BuildResponse describe(Build build) {
        return BuildResponse.from(build, build.versionId().map(publications::version));
    }
}
