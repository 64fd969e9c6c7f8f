package org.culturepark.processor.embedding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;

/** The vectors on PostgreSQL. */
@ApplicationScoped
class StoredVectors implements PanacheRepositoryBase<StoredVector, UUID>, VectorStore {

    @Override
    @Transactional
    public Map<String, float[]> find(String model, Collection<String> texts) {
        Map<UUID, String> byId = new HashMap<>();
        texts.forEach(text -> byId.put(idOf(model, text), text));
        Map<String, float[]> found = new HashMap<>();
        for (StoredVector stored : list("id in ?1", byId.keySet())) {
            found.put(byId.get(stored.id()), stored.vector());
        }
        return found;
    }

    @Override
    @Transactional
    public void add(String model, Map<String, float[]> vectors) {
        // Two jobs may have made the same vector: the first stays. In order of id, so that they cannot block each
        // other.
        vectors.entrySet().stream()
                .map(entry -> Map.entry(idOf(model, entry.getKey()), entry.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> insert(entry.getKey(), entry.getValue()));
    }

    private void insert(UUID id, float[] vector) {
        getEntityManager()
                .createNativeQuery(
                        "insert into sentence_vector (id, components) values (:id, :components) on conflict do nothing")
                .setParameter("id", id)
                .setParameter("components", Vectors.toBytes(vector))
                .executeUpdate();
    }

    private static UUID idOf(String model, String text) {
        return Identity.of("vector", model, text);
    }
}
