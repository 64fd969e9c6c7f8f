package org.culturepark.chassis.balance;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
class Balances {
    private final List<BalanceSource> sources;
    private final String service;

    Balances(@All List<BalanceSource> sources, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sources = sources;
        this.service = service;
    }

    @Transactional
    Balance take() {
        return Balance.of(
                service,
                sources.stream().flatMap(source -> source.stages().stream()).toList());
    }
}
