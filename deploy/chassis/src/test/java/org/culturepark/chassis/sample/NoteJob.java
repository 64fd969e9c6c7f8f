package org.culturepark.chassis.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.culturepark.chassis.job.DurableJob;
import org.culturepark.chassis.job.NotYet;

/** Does what the note's text says. */
@ApplicationScoped
class NoteJob implements DurableJob {
    static final String NAME = "note";
    private final Notes notes;

    NoteJob(Notes notes) {
        this.notes = notes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int attempts() {
        return 3;
    }

    @Override
    public void run(UUID id) throws IOException {
        int run = notes.countRun(id);
        String text = notes.textOf(id);
        if (text.equals("always fails")) {
            throw new IOException("it always does");
        }
        if (text.equals("not yet for five times") && run <= 5) {
            throw new NotYet(Duration.ofMillis(50));
        }
        notes.finish(id);
    }

    @Override
    public void giveUp(UUID id, String reason) {
        notes.mark(id, "FAILED: " + reason);
    }
}
