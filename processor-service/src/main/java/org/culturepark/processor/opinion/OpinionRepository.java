package org.culturepark.processor.opinion;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;

@ApplicationScoped
public class OpinionRepository implements PanacheRepositoryBase<Opinion, UUID> {
    private static final String JUDGEMENTS = """
            select o.dialogue_id, o.turn, o.ordinal, j.* from judgement j join opinion o on o.id = j.opinion_id
            where o.%s = ? order by o.id, j.number""";

    private final Sql sql;

    OpinionRepository(Sql sql) {
        this.sql = sql;
    }

    /** The verdicts on an opinion: on what was said, then on what that was rewritten to. */
    public List<StoredJudgement> judgementsOf(UUID opinionId) {
        return sql.list(JUDGEMENTS.formatted("id"), StoredJudgement::of, opinionId);
    }

    List<StoredJudgement> judgementsOfDialogue(UUID dialogueId) {
        return sql.list(JUDGEMENTS.formatted("dialogue_id"), StoredJudgement::of, dialogueId);
    }

    public PanacheQuery<Opinion> of(UUID dataSetId, Optional<OpinionOutcome> outcome, Optional<String> reason) {
        return find(
                "dataSetId = ?1 and (?2 is null or outcome = ?2) and (?3 is null or reason = ?3)"
                        + " order by question, dialogueId, turn, ordinal, id",
                dataSetId,
                outcome.orElse(null),
                reason.orElse(null));
    }
}
