package org.culturepark.generator.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class DialogueCollectionRepository implements PanacheRepositoryBase<DialogueCollection, UUID> {
    List<DialogueCollection> ofCampaigns(Collection<UUID> campaigns) {
        return list("campaign.id in ?1 order by culture", campaigns);
    }

    /** The collection as it is now, locked until the transaction ends. */
    public DialogueCollection getLocked(UUID id) {
        return locked(findByIdOptional(id).orElseThrow());
    }

    /** The collection whose revision at hand this is, locked; none if it has come to a later one. */
    public Optional<DialogueCollection> findLocked(UUID revisionId) {
        return find("revisionId", revisionId)
                .firstResultOptional()
                .map(this::locked)
                .filter(collection -> collection.revisionId().equals(revisionId));
    }

    private DialogueCollection locked(DialogueCollection collection) {
        // Locking alone would keep the state that was read before the lock was had.
        getEntityManager().refresh(collection, LockModeType.PESSIMISTIC_WRITE);
        return collection;
    }
}
