package org.culturepark.chassis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

@ApplicationScoped
class UnannouncedRows {
    /** Hibernate's value of {@code jakarta.persistence.lock.timeout} for SKIP LOCKED. */
    private static final int SKIP_LOCKED = -2;

    private final EntityManager entityManager;

    UnannouncedRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The oldest rows that nobody else is announcing, locked until the transaction ends. */
    <R extends AnnouncedRow> List<R> take(Class<R> rowType, int limit) {
        return entityManager
                .createQuery(
                        "from %s where announceableAt is not null and announcedAt is null order by announceableAt"
                                .formatted(rowType.getSimpleName()),
                        rowType)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .setMaxResults(limit)
                .getResultList();
    }
}
