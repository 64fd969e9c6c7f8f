package org.culturepark.chassis.sample;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.culturepark.chassis.job.Jobs;

@ApplicationScoped
public class Notes implements PanacheRepositoryBase<Note, UUID> {
    private final Jobs jobs;
    private final Clock clock;

    Notes(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    public void add(UUID id, String text) {
        persist(new Note(id, text));
        jobs.schedule(NoteJob.NAME, id);
    }

    @Transactional
    public int countRun(UUID id) {
        return ++findById(id).runs;
    }

    @Transactional
    public void finish(UUID id) {
        findById(id).finish(clock.instant());
    }

    @Transactional
    public void mark(UUID id, String state) {
        findById(id).state = state;
    }

    @Transactional
    public String stateOf(UUID id) {
        return findByIdOptional(id).map(note -> note.state).orElse("ABSENT");
    }

    @Transactional
    public String textOf(UUID id) {
        return findById(id).text;
    }

    /** Lets those go on whose text is "until released". */
    public void release() {
        NoteJob.RELEASED.countDown();
    }

    @Transactional
    public int runsOf(UUID id) {
        return findById(id).runs;
    }
}
