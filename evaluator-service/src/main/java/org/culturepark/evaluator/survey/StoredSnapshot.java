package org.culturepark.evaluator.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.culturepark.evaluator.evaluation.JsonText;

@Entity
@Table(name = "survey_snapshot")
class StoredSnapshot {
    @Id
    @Column(name = "content_hash")
    private String contentHash;

    private String survey;
    private String content;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected StoredSnapshot() {}

    StoredSnapshot(Snapshot snapshot, Instant now) {
        this.contentHash = snapshot.hash();
        this.survey = snapshot.survey();
        this.content = JsonText.write(snapshot);
        this.takenAt = now;
    }

    /** The generator still has it. */
    void seenAgain(Instant now) {
        takenAt = now;
    }

    Snapshot snapshot() {
        return JsonText.read(content, Snapshot.class);
    }
}
