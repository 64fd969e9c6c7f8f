package org.culturepark.processor.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;

/** Opinions of a data set to measure. Ids are hashes, so that the first of them are a sample that is always the same. */
@ApplicationScoped
class Opinions {
    /** So many are measured at most: their vectors take three megabytes. */
    static final int MOST = 2000;

    private static final String KEPT = """
            select opinion.id, opinion.question, opinion.code, opinion.text, example.id
            from opinion join data_set on data_set.id = opinion.data_set_id
                left join example on example.version_id = data_set.version_id and example.opinion_id = opinion.id
            where data_set_id = ? and outcome = 'KEPT' order by opinion.id limit ?
            """;
    private static final String SEEDS =
            "select distinct event -> 'seed' ->> 'text' from dialogue where data_set_id = ? order by 1 limit ?";
    private final Sql sql;

    Opinions(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param code of the answer that its speaker was bound to
     * @param exampleId the published example that it became
     */
    record Voiced(UUID id, String question, int code, String text, Optional<UUID> exampleId) {}

    List<Voiced> kept(UUID dataSetId, int most) {
        return sql.list(
                KEPT,
                row -> new Voiced(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        Optional.ofNullable(row.getObject(5, UUID.class))),
                dataSetId,
                most);
    }

    /** The questions in words. */
    List<String> seeds(UUID dataSetId) {
        return sql.list(SEEDS, row -> row.getString(1), dataSetId, MOST);
    }
}
