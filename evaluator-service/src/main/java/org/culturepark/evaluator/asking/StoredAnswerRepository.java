package org.culturepark.evaluator.asking;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.culturepark.evaluator.answer.Outcome;

@ApplicationScoped
class StoredAnswerRepository implements PanacheRepositoryBase<StoredAnswer, UUID> {
    private static final String RIGHT = "(case when code = expected then true else false end)";

    PanacheQuery<StoredAnswer> paged(UUID evaluationId, AnswerFilter filter) {
        StringBuilder where = new StringBuilder("evaluationId = :evaluation");
        Parameters values = Parameters.with("evaluation", evaluationId);
        filter.outcome().ifPresent(outcome -> {
            where.append(" and outcome = :outcome");
            values.and("outcome", outcome);
        });
        filter.right().ifPresent(right -> {
            where.append(" and expected is not null and " + RIGHT + " = :right");
            values.and("right", right);
        });
        filter.item().ifPresent(item -> {
            where.append(" and item = :item");
            values.and("item", item);
        });
        filter.text().ifPresent(text -> {
            where.append(" and (lower(prompt) like :text escape '!' or lower(text) like :text escape '!')");
            values.and("text", "%" + escaped(text) + "%");
        });
        return find(where + " order by item, subject", values);
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }

    List<Count> countByOutcome(Collection<UUID> evaluationIds) {
        return getEntityManager()
                .createQuery(
                        "select a.evaluationId, a.outcome, count(a) from StoredAnswer a"
                                + " where a.evaluationId in ?1 group by a.evaluationId, a.outcome",
                        Count.class)
                .setParameter(1, evaluationIds)
                .getResultList();
    }

    List<Total> totals() {
        return getEntityManager()
                .createQuery("select a.outcome, count(a) from StoredAnswer a group by a.outcome", Total.class)
                .getResultList();
    }

    record Count(UUID evaluationId, Outcome outcome, long count) {}

    record Total(Outcome outcome, long count) {}
}
