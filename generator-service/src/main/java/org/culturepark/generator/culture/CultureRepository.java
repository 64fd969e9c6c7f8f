package org.culturepark.generator.culture;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class CultureRepository implements PanacheRepositoryBase<StoredCulture, String> {
    List<StoredCulture> inUse() {
        return list("retiredAt is null order by createdAt, id");
    }

    boolean isTaken(String id) {
        return count("lower(id) = lower(?1)", id) > 0;
    }

    /** The culture as it is now, kept from being changed until the transaction ends. */
    Optional<StoredCulture> findShared(String id) {
        return findLocked(id, LockModeType.PESSIMISTIC_READ);
    }

    /** The culture as it is now, locked until the transaction ends. */
    Optional<StoredCulture> findLocked(String id) {
        return findLocked(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<StoredCulture> findLocked(String id, LockModeType lock) {
        Optional<StoredCulture> there = findByIdOptional(id);
        there.ifPresent(culture -> getEntityManager().refresh(culture, lock));
        return there;
    }
}
