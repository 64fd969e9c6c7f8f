package org.culturepark.processor.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.dataset.DataSetRepository;
import org.culturepark.processor.event.BatchCurated.CuratedExample;
import org.culturepark.processor.event.BatchCurated.Message;
import org.culturepark.processor.version.ExampleRepository;

/** What people decide about the examples of the version that was made last. */
@ApplicationScoped
class Reviews {
    private final DataSetRepository dataSets;
    private final ExampleRepository examples;
    private final ReviewTable table;
    private final ReviewedVersions reviewed;
    private final Clock clock;

    Reviews(
            DataSetRepository dataSets,
            ExampleRepository examples,
            ReviewTable table,
            ReviewedVersions reviewed,
            Clock clock) {
        this.dataSets = dataSets;
        this.examples = examples;
        this.table = table;
        this.reviewed = reviewed;
        this.clock = clock;
    }

    @Transactional
    ReviewStatus status(UUID dataSetId) {
        DataSet dataSet = find(dataSetId);
        UUID version = version(dataSet);
        return ReviewStatus.of(version, dataSet.settings().review(), dataSet.versionId(), table.counts(version));
    }

    @Transactional
    PageOf<ReviewedExample> examples(UUID dataSetId, ReviewQuery query) {
        UUID version = version(find(dataSetId));
        long total = table.counts(version).stream()
                .filter(count -> query.asksFor(count.decision()))
                .mapToLong(ReviewCount::number)
                .sum();
        List<ReviewedExample> page = table.page(version, query.decision(), query.size(), query.page() * query.size());
        return new PageOf<>(page, query.page(), query.size(), total);
    }

    @Transactional
    ReviewStatus decide(UUID dataSetId, ReviewRequest request) {
        request.check();
        UUID version = version(lock(dataSetId));
        request.examples().ifPresent(ids -> ids.forEach(id -> check(version, id, request)));
        table.decide(version, request, clock.instant());
        return status(dataSetId);
    }

    private void check(UUID version, UUID exampleId, ReviewRequest request) {
        CuratedExample example = examples.findByIdOptional(exampleId)
                .filter(one -> one.versionId().equals(version))
                .orElseThrow(() -> Problems.invalid("examples", exampleId + " is not in the version under review"))
                .asSent();
        request.answer().ifPresent(answer -> checkAnswer(example, answer));
    }

    /** The answer that an example teaches is the one that the survey's people gave. */
    private static void checkAnswer(CuratedExample example, String answer) {
        if (!answer.matches("(?s)" + example.code() + "\\D.*")) {
            List<Message> messages = example.messages();
            throw Problems.invalid(
                    "answer",
                    "must begin with the code %d, as in \"%s\""
                            .formatted(
                                    example.code(),
                                    messages.get(messages.size() - 1).content()));
        }
    }

    @Transactional
    ReviewStatus publish(UUID dataSetId) {
        DataSet dataSet = lock(dataSetId);
        UUID version = version(dataSet);
        long open = status(dataSetId).open();
        if (open > 0) {
            throw Problems.conflict("review-open", "Nobody has decided on %d of the examples.".formatted(open));
        }
        reviewed.publish(version, clock.instant());
        return status(dataSetId);
    }

    private UUID version(DataSet dataSet) {
        return table.newestVersion(dataSet.id())
                .orElseThrow(() -> Problems.conflict(
                        "nothing-to-review",
                        "Data set %s is %s: it has no version.".formatted(dataSet.id(), dataSet.state())));
    }

    private DataSet lock(UUID id) {
        return dataSets.findAndLock(id).orElseThrow(() -> Problems.notFound("data set", id));
    }

    private DataSet find(UUID id) {
        return dataSets.findByIdOptional(id).orElseThrow(() -> Problems.notFound("data set", id));
    }
}
