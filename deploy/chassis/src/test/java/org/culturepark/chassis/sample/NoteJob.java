package org.culturepark.chassis.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.culturepark.chassis.job.DurableJob;
import org.culturepark.chassis.job.NotYet;

/** Does what the note's text says. */
@ApplicationScoped
class NoteJob implements DurableJob {
    static final String NAME = "note";
    /** What a note waits for whose text says so. */
    static final CountDownLatch RELEASED = new CountDownLatch(1);

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
    public void run(UUID id) throws IOException, InterruptedException {
        int run = notes.countRun(id);
        String text = notes.textOf(id);
        if (text.equals("always fails")) {
            throw new IOException("it always does");
        }
        if (text.equals("not yet for five times") && run <= 5) {
            throw new NotYet(Duration.ofMillis(50));
        }
        if (text.equals("until released")) {
            RELEASED.await();
        }
        notes.finish(id);
    }

    @Override
    public void giveUp(UUID id, String reason) {
        notes.mark(id, "FAILED: " + reason);
    }
}
