package org.culturepark.chassis.sample;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.culturepark.chassis.outbox.AnnouncedRow;

/** What the sample service keeps: a text that a job finishes and the outbox announces. */
@Entity
class Note extends AnnouncedRow {
    String text;
    String state;
    int runs;

    protected Note() {}

    Note(UUID id, String text) {
        super(id);
        this.text = text;
        this.state = "NEW";
    }

    void finish(Instant now) {
        state = "DONE";
        release(now);
    }
}
