package org.culturepark.trainer.version;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.trainer.event.BatchCurated;

/** A data set as it was published once: what a run trains on. Known from its first batch, whole with its last. */
@Entity
@Table(name = "curated_version")
public class CuratedVersion {
    @Id
    private UUID id;

    private UUID dataSetId;
    private UUID campaignId;
    private String culture;
    private String people;
    private String contentHash;
    private int batches;
    private int examples;
    private List<String> heldOutQuestions;
    private Instant wholeAt;

    protected CuratedVersion() {}

    /** Whether a batch says of its version what the batches before it said. */
    boolean agreesWith(BatchCurated batch) {
        return dataSetId.equals(batch.dataSetId())
                && campaignId.equals(batch.campaignId())
                && culture.equals(batch.culture())
                && contentHash.equals(batch.contentHash())
                && batches == batch.of()
                && examples == batch.totalExamples();
    }

    void complete(Instant now) {
        wholeAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID dataSetId() {
        return dataSetId;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public String culture() {
        return culture;
    }

    public String people() {
        return people;
    }

    public String contentHash() {
        return contentHash;
    }

    public int batches() {
        return batches;
    }

    /** Examples that its publisher announced. */
    public int examples() {
        return examples;
    }

    public List<String> heldOutQuestions() {
        return List.copyOf(heldOutQuestions);
    }

    public Optional<Instant> wholeAt() {
        return Optional.ofNullable(wholeAt);
    }
}
