package org.culturepark.chassis.modelcall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CallRepository implements PanacheRepositoryBase<CallRow, UUID> {
    private static final String BY_STAGE = """
            select c.group, c.stage, c.model, count(c), sum(c.promptTokens), sum(c.completionTokens),
                sum(c.cachedTokens), sum(c.possiblyPaidTwice)
            from CallRow c where c.scope = ?1 group by c.group, c.stage, c.model order by c.group, c.stage, c.model
            """;

    List<UsageLine> usageOf(String scope) {
        return getEntityManager()
                .createQuery(BY_STAGE, UsageLine.class)
                .setParameter(1, scope)
                .getResultList();
    }
}
