package org.culturepark.evaluator.labelled;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Registered sets. Those in use are kept in memory, since they never change. */
@ApplicationScoped
class StoredSets implements PanacheRepositoryBase<StoredSet, UUID>, LabelledSets {
    private static final int KEPT = 16;

    private final SetRows rows;
    private final Map<UUID, LabelledSet> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, LabelledSet> eldest) {
            return size() > KEPT;
        }
    };

    StoredSets(SetRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public Optional<LabelledSet> find(UUID id) {
        synchronized (recent) {
            if (!recent.containsKey(id)) {
                findByIdOptional(id).ifPresent(set -> recent.put(id, set.withRows(rows.of(id))));
            }
            return Optional.ofNullable(recent.get(id));
        }
    }

    @Override
    @Transactional
    public boolean covers(Kind kind, String culture) {
        return count("kind = ?1 and culture = ?2 and verdict <> ?3", kind, culture, Gate.Verdict.NOT_MEASURABLE) > 0;
    }

    @Override
    @Transactional
    public List<UUID> latest(Kind kind, String culture) {
        Map<String, UUID> latest = new LinkedHashMap<>();
        list(
                        "kind = ?1 and culture = ?2 and verdict <> ?3 order by name, registeredAt",
                        kind,
                        culture,
                        Gate.Verdict.NOT_MEASURABLE)
                .forEach(set -> latest.put(set.name(), set.id()));
        return List.copyOf(latest.values());
    }

    PanacheQuery<StoredSet> newestFirst() {
        return find("order by registeredAt desc, id");
    }
}
