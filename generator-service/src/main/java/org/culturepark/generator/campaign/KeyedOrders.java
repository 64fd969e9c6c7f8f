package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.identity.Identity;

/** Orders that came under a key of the caller's: each is carried out once, in the transaction that notes it. */
@ApplicationScoped
class KeyedOrders {
    private static final String NOTE =
            "insert into keyed_order (id, ordered_at) values (?, ?) on conflict (id) do nothing";

    private final Sql sql;
    private final Clock clock;

    KeyedOrders(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether this was not ordered before; an order without a key never was. */
    boolean isNew(String what, Object subject, Optional<String> key) {
        return key.isEmpty() || sql.update(NOTE, Identity.of(what, subject, key.get()), clock.instant()) == 1;
    }
}
