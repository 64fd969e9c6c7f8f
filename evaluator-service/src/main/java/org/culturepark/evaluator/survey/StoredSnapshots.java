package org.culturepark.evaluator.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.culturepark.chassis.database.Sql;
import org.culturepark.evaluator.benchmark.UnusableWish;
import org.culturepark.evaluator.evaluation.JsonText;

/** Snapshots in the database, each read once. */
@ApplicationScoped
class StoredSnapshots implements Snapshots {
    /** Several may take the same at once. */
    private static final String TAKE = """
            insert into survey_snapshot (content_hash, survey, content, taken_at) values (?, ?, ?, ?)
            on conflict (content_hash) do update set taken_at = excluded.taken_at""";

    private static final String LATEST =
            "select content from survey_snapshot where survey = ? order by taken_at desc limit 1";
    private static final String OF_HASH = "select content from survey_snapshot where content_hash = ?";

    private final Map<String, Snapshot> read = new ConcurrentHashMap<>();
    private final GeneratorSurveys generator;
    private final Clock clock;
    private final Sql sql;

    StoredSnapshots(GeneratorSurveys generator, Clock clock, Sql sql) {
        this.generator = generator;
        this.clock = clock;
        this.sql = sql;
    }

    @Override
    public void take(String survey) {
        Snapshot taken = generator.read(survey);
        sql.update(TAKE, taken.hash(), taken.survey(), JsonText.write(taken), clock.instant());
    }

    @Override
    public Snapshot latest(String survey) {
        return find(LATEST, survey)
                .orElseThrow(() -> new UnusableWish("survey", "there is no survey \"" + survey + "\""));
    }

    @Override
    public Snapshot ofHash(String hash) {
        return read.computeIfAbsent(hash, any -> find(OF_HASH, hash).orElseThrow());
    }

    private Optional<Snapshot> find(String query, String key) {
        return sql.first(query, row -> row.getString(1), key).map(content -> JsonText.read(content, Snapshot.class));
    }
}
