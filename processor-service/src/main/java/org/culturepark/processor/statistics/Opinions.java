package org.culturepark.processor.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.verification.Verdict;

/** Opinions of a data set to measure. Ids are hashes, so that the first of them are a sample that is always the same. */
@ApplicationScoped
class Opinions {
    /** So many are measured at most: their vectors take three megabytes. */
    static final int MOST = 2000;

    private static final String KEPT = """
            select id, question, code, text, coalesce(verdict, 'ENTAILS'), dialogue_id from opinion
            where data_set_id = ? and outcome = 'KEPT' order by id limit ?
            """;
    private static final String JUDGED = """
            select id, question, code, coalesce(original, text), case when original is null then verdict
                else 'CONTRADICTS' end, dialogue_id from opinion
            where data_set_id = ? and verdict in ('ENTAILS', 'CONTRADICTS', 'IRRELEVANT') order by id limit ?
            """;
    private static final String SEEDS =
            "select distinct event -> 'seed' ->> 'text' from dialogue where data_set_id = ? order by 1 limit ?";
    private static final String EXAMPLE = """
            select example.id from example join data_set on data_set.version_id = example.version_id
            where data_set.id = ? and example.opinion_id = ?
            """;

    private final Sql sql;

    Opinions(Sql sql) {
        this.sql = sql;
    }

    /** @param code of the answer that its speaker was bound to */
    record Voiced(UUID id, String question, int code, String text, Verdict verdict, UUID dialogueId) {}

    List<Voiced> kept(UUID dataSetId) {
        return list(KEPT, dataSetId);
    }

    /** As they were said, with the first verdict on each. */
    List<Voiced> judged(UUID dataSetId) {
        return list(JUDGED, dataSetId);
    }

    /** The questions in words. */
    List<String> seeds(UUID dataSetId) {
        return sql.list(SEEDS, row -> row.getString(1), dataSetId, MOST);
    }

    /** The published example that an opinion became. */
    Optional<UUID> example(UUID dataSetId, UUID opinionId) {
        return sql.first(EXAMPLE, row -> row.getObject(1, UUID.class), dataSetId, opinionId);
    }

    private List<Voiced> list(String query, UUID dataSetId) {
        return sql.list(
                query,
                row -> new Voiced(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        Verdict.valueOf(row.getString(5)),
                        row.getObject(6, UUID.class)),
                dataSetId,
                MOST);
    }
}
