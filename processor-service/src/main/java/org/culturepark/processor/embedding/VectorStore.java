package org.culturepark.processor.embedding;

import java.util.Collection;
import java.util.Map;

/** Keeps vectors by model and text. */
interface VectorStore {
    /** @return those of {@code texts} that are known */
    Map<String, float[]> find(String model, Collection<String> texts);

    void add(String model, Map<String, float[]> vectors);
}
