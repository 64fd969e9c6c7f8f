package org.culturepark.chassis.balance;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
class Balances {
    private final List<BalanceSource> sources;
    private final EntityManager entityManager;
    private final String service;

    Balances(
            @All List<BalanceSource> sources,
            EntityManager entityManager,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sources = sources;
        this.entityManager = entityManager;
        this.service = service;
    }

    /** All counts as of one moment: what moves on between two queries would else be counted twice, or not at all. */
    @Transactional
    Balance take() {
        entityManager
                .createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
        return Balance.of(
                service,
                sources.stream().flatMap(source -> source.stages().stream()).toList());
    }
}
