package org.culturepark.processor.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.culturepark.processor.dataset.CollectionRepository;
import org.culturepark.processor.dataset.DataSetRepository;
import org.culturepark.processor.event.BatchCurated.CuratedExample;
import org.culturepark.processor.event.BatchCurated.Message;
import org.culturepark.processor.version.ContentHash;
import org.culturepark.processor.version.Contents;
import org.culturepark.processor.version.Lesson;
import org.culturepark.processor.version.Version;
import org.culturepark.processor.version.VersionRepository;
import org.culturepark.processor.version.Versions;

/** Makes of a version the one that people let through, and publishes that. Where they changed nothing it is the same. */
@ApplicationScoped
class ReviewedVersions {
    private static final int AT_ONCE = 200;
    static final String REJECTED = "REJECTED_IN_REVIEW";

    private final ReviewTable table;
    private final VersionRepository versions;
    private final CollectionRepository collections;
    private final DataSetRepository dataSets;
    private final Versions store;

    ReviewedVersions(
            ReviewTable table,
            VersionRepository versions,
            CollectionRepository collections,
            DataSetRepository dataSets,
            Versions store) {
        this.table = table;
        this.versions = versions;
        this.collections = collections;
        this.dataSets = dataSets;
        this.store = store;
    }

    /** In the transaction at hand, in which the data set is locked and every example decided on. */
    void publish(UUID versionId, Instant now) {
        Version version = versions.findById(versionId);
        UUID dataSetId = version.dataSetId();
        Contents contents = contents(version);
        if (contents.examples() == 0) {
            dataSets.findById(dataSetId)
                    .completedEmpty("All %d examples were rejected in review.".formatted(version.examples()));
            return;
        }
        Optional<String> shortOf = collections.findById(version.collectionId()).shortOf();
        UUID published = store.store(
                contents, collections.findById(version.collectionId()), reader -> forEach(versionId, reader), now);
        store.publish(published, now);
        dataSets.findById(dataSetId).published(published, shortOf);
    }

    private Contents contents(Version version) {
        ContentHash hash = new ContentHash();
        int[] kept = {0};
        forEach(version.id(), page -> {
            page.forEach(hash::add);
            kept[0] += page.size();
        });
        Map<String, Integer> dropped = new TreeMap<>(version.dropped());
        if (kept[0] < version.examples()) {
            dropped.put(REJECTED, version.examples() - kept[0]);
        }
        return new Contents(hash.hex(), version.opinions(), dropped, kept[0], version.parameters());
    }

    private void forEach(UUID versionId, Consumer<List<Lesson>> reader) {
        List<ReviewedExample> page = table.page(versionId, "", AT_ONCE, 0);
        for (int offset = AT_ONCE; !page.isEmpty(); offset += AT_ONCE) {
            reader.accept(page.stream()
                    .filter(ReviewedExample::isPublished)
                    .map(ReviewedVersions::lesson)
                    .toList());
            page = table.page(versionId, "", AT_ONCE, offset);
        }
    }

    private static Lesson lesson(ReviewedExample reviewed) {
        CuratedExample example = reviewed.example();
        List<Message> messages = new ArrayList<>(example.messages());
        reviewed.review()
                .flatMap(Review::edited)
                .ifPresent(answer -> messages.set(messages.size() - 1, new Message("assistant", answer)));
        return new Lesson(
                example.opinionId(),
                example.dialogueId(),
                example.turn(),
                example.question(),
                example.code(),
                messages);
    }
}
