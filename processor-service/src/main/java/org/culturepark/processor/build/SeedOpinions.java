package org.culturepark.processor.build;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.opinion.Opinion;
import org.culturepark.processor.opinion.OpinionRepository;

/** The opinions that take part in a build, seed by seed, so that no more than one seed's are held at a time. */
@ApplicationScoped
class SeedOpinions {
    private static final String TAKES_PART = "data_set_id = ? and revision <= ? and state = 'CURATED'";

    private final OpinionRepository opinions;
    private final Sql sql;

    SeedOpinions(OpinionRepository opinions, Sql sql) {
        this.opinions = opinions;
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

    /** Always in the same order. */
    @Transactional
    List<Opinion> of(Plan plan, UUID seedId) {
        return opinions.ofSeed(plan.dataSetId(), seedId, plan.revision());
    }
}
