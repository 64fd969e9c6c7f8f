package org.culturepark.trainer.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.inbox.InvalidEvent;
import org.culturepark.trainer.dataset.ChatMessage;
import org.culturepark.trainer.dataset.TrainingExample;
import org.culturepark.trainer.event.BatchCurated;

/** Puts batches together to versions. */
@ApplicationScoped
public class VersionService {
    private final CuratedVersionRepository versions;
    private final CuratedBatchRepository batches;
    private final Clock clock;

    VersionService(CuratedVersionRepository versions, CuratedBatchRepository batches, Clock clock) {
        this.versions = versions;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Stores a batch; one that is there already changes nothing.
     *
     * @return the version, when this batch made it whole
     * @throws InvalidEvent when the batch contradicts itself or the batches of its version before it
     */
    @Transactional
    public Optional<CuratedVersion> store(BatchCurated batch) {
        check(batch);
        CuratedVersion version = versions.lockVersionOf(batch);
        if (!version.agreesWith(batch)) {
            throw new InvalidEvent("version " + version.id() + " was announced differently by an earlier batch");
        }
        if (batches.has(version.id(), batch.number())) {
            return Optional.empty();
        }
        if (batches.findByIdOptional(batch.batchId()).isPresent()) {
            throw new InvalidEvent("batchId " + batch.batchId() + " is the id of another batch");
        }
        batches.persist(new CuratedBatch(version, batch, clock.instant()));
        if (batches.countOf(version.id()) < version.batches()) {
            return Optional.empty();
        }
        version.complete(clock.instant());
        return Optional.of(version);
    }

    /** The examples of a version in the order of its batches, whichever order those came in. */
    @Transactional
    public List<TrainingExample> examples(UUID versionId) {
        return batches.listInOrder(versionId).stream()
                .flatMap(batch -> batch.examples().stream())
                .map(VersionService::toTrainingExample)
                .toList();
    }

    /** A version of which every batch is here. */
    @Transactional
    public Optional<CuratedVersion> findWhole(UUID versionId) {
        return versions.findByIdOptional(versionId)
                .filter(version -> version.wholeAt().isPresent());
    }

    /** How many versions are whole. */
    @Transactional
    public long countWhole() {
        return versions.countWhole();
    }

    private static void check(BatchCurated batch) {
        if (batch.number() > batch.of()) {
            throw new InvalidEvent("number " + batch.number() + " is above of " + batch.of());
        }
        for (BatchCurated.Example example : batch.examples()) {
            try {
                toTrainingExample(example);
            } catch (IllegalArgumentException e) {
                throw new InvalidEvent("example " + example.exampleId() + ": " + e.getMessage());
            }
        }
    }

    private static TrainingExample toTrainingExample(BatchCurated.Example example) {
        return new TrainingExample(example.messages().stream()
                .map(message -> new ChatMessage(message.role(), message.content()))
                .toList());
    }
}
