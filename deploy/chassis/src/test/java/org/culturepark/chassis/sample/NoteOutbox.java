package org.culturepark.chassis.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.culturepark.chassis.outbox.Outbox;
import org.culturepark.contracts.Topics;

/** Finished notes ask for an evaluation, whatever that is. */
@ApplicationScoped
class NoteOutbox implements Outbox<Note> {
    record Event(String model, String culture, List<String> benchmarks) {}

    @Override
    public Class<Note> rowType() {
        return Note.class;
    }

    @Override
    public String topic() {
        return Topics.EVALUATION_REQUESTED;
    }

    @Override
    public String key(Note note) {
        return note.text;
    }

    @Override
    public Object event(Note note) {
        return new Event(note.text, "Korean", List.of("VSM13"));
    }
}
