package org.culturepark.generator.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.chassis.outbox.AnnouncedRow;
import org.culturepark.generator.event.CollectionCompleted;
import org.culturepark.generator.event.CollectionCompleted.PlannedSeed;

/** The ends of collections, each of which is announced. */
@ApplicationScoped
public class CollectionEnds implements PanacheRepositoryBase<CollectionEnd, UUID> {
    private final Clock clock;

    CollectionEnds(Clock clock) {
        this.clock = clock;
    }

    /** Ends the collection's revision at hand if its last dialogue has ended. Called with the collection's lock held. */
    public void look(DialogueCollection collection) {
        Instant now = clock.instant();
        if (collection.end(now) && !collection.campaign().isPreview()) {
            persist(new CollectionEnd(collection.id(), event(collection, now)));
        }
    }

    /** Those of the revisions whose end the broker has acknowledged. */
    Set<UUID> announcedOf(Collection<UUID> revisions) {
        return list("id in ?1 and announcedAt is not null", revisions).stream()
                .map(AnnouncedRow::id)
                .collect(Collectors.toSet());
    }

    private static CollectionCompleted event(DialogueCollection collection, Instant now) {
        CampaignSettings settings = collection.campaign().settings();
        return new CollectionCompleted(
                collection.revisionId(),
                collection.dataSetId(),
                collection.campaign().id(),
                collection.culture(),
                collection.revision(),
                settings.survey(),
                collection.planned(),
                collection.plannedPerSeed().stream()
                        .map(plan -> new PlannedSeed(plan.seedId(), plan.question(), plan.samples()))
                        .toList(),
                collection.completed(),
                collection.failed(),
                collection.replaced(),
                collection.dropped(),
                settings.holdOut(),
                now);
    }
}
