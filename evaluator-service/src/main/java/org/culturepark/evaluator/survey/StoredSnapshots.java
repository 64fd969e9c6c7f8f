package org.culturepark.evaluator.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.culturepark.evaluator.benchmark.UnusableWish;

/** Snapshots in the database, each read once. */
@ApplicationScoped
class StoredSnapshots implements PanacheRepositoryBase<StoredSnapshot, String>, Snapshots {
    private final Map<String, Snapshot> read = new ConcurrentHashMap<>();
    private final GeneratorSurveys generator;
    private final Clock clock;

    StoredSnapshots(GeneratorSurveys generator, Clock clock) {
        this.generator = generator;
        this.clock = clock;
    }

    @Override
    public void take(String survey) {
        Snapshot taken = generator.read(survey);
        QuarkusTransaction.requiringNew()
                .run(() -> findByIdOptional(taken.hash())
                        .ifPresentOrElse(
                                known -> known.seenAgain(clock.instant()),
                                () -> persist(new StoredSnapshot(taken, clock.instant()))));
    }

    @Override
    @Transactional
    public Snapshot latest(String survey) {
        return find("survey = ?1 order by takenAt desc", survey)
                .firstResultOptional()
                .map(StoredSnapshot::snapshot)
                .orElseThrow(() -> new UnusableWish("survey", "there is no survey \"" + survey + "\""));
    }

    @Override
    @Transactional
    public Snapshot ofHash(String hash) {
        return read.computeIfAbsent(
                hash,
                any -> findByIdOptional(hash).map(StoredSnapshot::snapshot).orElseThrow());
    }
}
