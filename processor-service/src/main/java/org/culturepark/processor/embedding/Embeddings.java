package org.culturepark.processor.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Vectors of sentences, each made once: a text that was met before comes out of the store. */
@ApplicationScoped
public class Embeddings {
    private final SentenceModel model;
    private final VectorStore store;

    Embeddings(SentenceModel model, VectorStore store) {
        this.model = model;
        this.store = store;
    }

    /** Name of the model behind them. */
    public String model() {
        return model.name();
    }

    /** Whether making a vector calls nobody. */
    public boolean areFree() {
        return model.isLocal();
    }

    /**
     * To be called outside a transaction, since it may ask a model.
     *
     * @return a vector of length 1 for each different text
     */
    public Map<String, float[]> of(Payer payer, List<String> texts) {
        Set<String> different = new LinkedHashSet<>(texts);
        Map<String, float[]> vectors = new HashMap<>(store.find(model.name(), different));
        List<String> missing =
                different.stream().filter(text -> !vectors.containsKey(text)).toList();
        if (missing.isEmpty()) {
            return vectors;
        }
        List<float[]> made = model.embed(payer, missing);
        Map<String, float[]> fresh = new HashMap<>();
        for (int i = 0; i < missing.size(); i++) {
            fresh.put(missing.get(i), made.get(i));
        }
        store.add(model.name(), fresh);
        vectors.putAll(fresh);
        return vectors;
    }
}
