package org.culturepark.processor.separation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.inbox.InvalidEvent;
import org.culturepark.processor.event.BenchmarkRegistered;

/** The evaluation sets that training data is kept clear of: the built-in items, and those that were registered. */
@ApplicationScoped
public class EvaluationSets {
    private static final String STORE = """
            insert into evaluation_set (id, name, culture, words, modulus, hashes, registered_at)
            values (?, ?, ?, ?, ?, cast(? as bigint[]), ?) on conflict (id) do nothing""";

    private final Sql sql;
    private final Clock clock;

    EvaluationSets(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void store(BenchmarkRegistered event) {
        if (!event.shingles().hash().equals(WordRuns.HASH)) {
            throw new InvalidEvent("/shingles/hash: %s is not known, only %s"
                    .formatted(event.shingles().hash(), WordRuns.HASH));
        }
        sql.update(
                STORE,
                event.benchmarkId(),
                event.name(),
                event.culture(),
                event.shingles().words(),
                event.shingles().modulus().orElse(1),
                event.hashes().toString().replace('[', '{').replace(']', '}'),
                clock.instant());
    }

    /** Ids of all sets there are now, in their order. */
    public List<String> ids() {
        List<String> registered = sql.list("select id from evaluation_set order by id", row -> row.getString(1));
        return Stream.concat(Stream.of(VsmItems.ID), registered.stream()).toList();
    }

    /** @param ids of sets; what is not there any more is left out */
    List<EvaluationSet> get(List<String> ids) {
        List<EvaluationSet> registered = sql.list("select * from evaluation_set order by id", EvaluationSets::set);
        return Stream.concat(Stream.of(VsmItems.runs()), registered.stream())
                .filter(set -> ids.contains(set.id()))
                .toList();
    }

    private static EvaluationSet set(ResultSet row) throws SQLException {
        Array hashes = row.getArray("hashes");
        return new EvaluationSet(
                row.getString("id"), row.getInt("words"), row.getInt("modulus"), Set.copyOf(Arrays.asList((Long[])
                        hashes.getArray())));
    }
}
