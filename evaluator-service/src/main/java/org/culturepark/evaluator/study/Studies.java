package org.culturepark.evaluator.study;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Studies implements PanacheRepositoryBase<Study, UUID> {
    /** Held until the transaction ends, so that no two learners get one number. */
    Optional<Study> findForUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Study> newestFirst() {
        return list("order by createdAt desc, id");
    }
}
