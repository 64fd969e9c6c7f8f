package org.culturepark.processor.build;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.filter.FilterSettings;
import org.culturepark.processor.opinion.Fate;
import org.culturepark.processor.opinion.Recuration;

/** The opinions that take part in a build, seed by seed, so that no more than one seed's are held at a time. */
@ApplicationScoped
class SeedOpinions {
    private static final String TAKES_PART = "data_set_id = ? and revision <= ? and state = 'CURATED'";
    private static final String STORED = """
            select o.id, o.dialogue_id, o.code, o.text, o.reason from opinion o join dialogue d on d.id = o.dialogue_id
            where d.data_set_id = ? and d.revision <= ? and d.state = 'CURATED' and d.seed_id = ? and d.filters = ?""";
    private static final String OTHERWISE_FILTERED = "select id from dialogue where " + TAKES_PART
            + " and seed_id = ? and filters is distinct from ? order by id";

    private final Recuration recuration;
    private final Sql sql;

    SeedOpinions(Recuration recuration, Sql sql) {
        this.recuration = recuration;
        this.sql = sql;
    }

    /** The seeds of its dialogues, always in the same order. */
    List<UUID> seeds(Plan plan) {
        return sql.list(
                "select distinct seed_id from dialogue where " + TAKES_PART + " order by seed_id",
                row -> row.getObject(1, UUID.class),
                plan.dataSetId(),
                plan.revision());
    }

    /** How many opinions were found in its dialogues, as their extractors counted them. */
    long extracted(Plan plan) {
        return sql.list(
                        "select coalesce(sum(extracted), 0) from dialogue where " + TAKES_PART,
                        row -> row.getLong(1),
                        plan.dataSetId(),
                        plan.revision())
                .get(0);
    }

    /** Always in the same order. Dialogues that passed other filters than the plan's are curated again. */
    List<Fate> of(Plan plan, UUID seedId) {
        FilterSettings filters = plan.parameters().filters();
        List<Fate> fates = new ArrayList<>(
                sql.list(STORED, SeedOpinions::stored, plan.dataSetId(), plan.revision(), seedId, filters.key()));
        sql.list(
                        OTHERWISE_FILTERED,
                        row -> row.getObject(1, UUID.class),
                        plan.dataSetId(),
                        plan.revision(),
                        seedId,
                        filters.key())
                .forEach(dialogue -> fates.addAll(recuration.of(dialogue, filters)));
        fates.sort(Comparator.comparing(Fate::opinionId));
        return fates;
    }

    private static Fate stored(ResultSet row) throws SQLException {
        return new Fate(
                row.getObject("id", UUID.class),
                row.getObject("dialogue_id", UUID.class),
                row.getInt("code"),
                row.getString("text"),
                Optional.ofNullable(row.getString("reason")));
    }
}
