package org.culturepark.chassis.deadletter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;

@ApplicationScoped
class DeadLetterRepository implements PanacheRepositoryBase<DeadLetter, UUID> {
    PageOf<DeadLetter> newestFirst(Paging paging) {
        return paging.of(find("order by buriedAt desc, id"));
    }
}
