package org.culturepark.processor.separation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.culturepark.processor.embedding.Embeddings;
import org.culturepark.processor.embedding.Payer;
import org.culturepark.processor.embedding.Vectors;

/** Finds the texts that overlap an evaluation set: a model trained on them would be measured on what it has seen. */
@ApplicationScoped
public class Separation {
    private final EvaluationSets sets;
    private final Embeddings embeddings;

    Separation(EvaluationSets sets, Embeddings embeddings) {
        this.sets = sets;
        this.embeddings = embeddings;
    }

    /**
     * @param payer of the vectors that are missing
     * @param ids of the sets that count
     * @param cosine to one of the built-in items from which a text says the same; the texts of other sets are not known
     * @return those of the texts that have a run of words in common with a set, or say the same as an item
     */
    public Set<String> overlapping(Payer payer, List<String> texts, List<String> ids, double cosine) {
        if (texts.isEmpty()) {
            return Set.of();
        }
        List<EvaluationSet> runs = sets.get(ids);
        List<float[]> items = ids.contains(VsmItems.ID) ? items(payer) : List.of();
        Map<String, float[]> vectors = embeddings.of(payer, texts);
        return texts.stream()
                .filter(text -> runs.stream().anyMatch(set -> set.overlaps(text))
                        || items.stream().anyMatch(item -> Vectors.cosine(item, vectors.get(text)) >= cosine))
                .collect(Collectors.toSet());
    }

    /** Hashes of the runs of words of a text, as long as those by which it overlaps a built-in item. */
    public static LongStream runs(String text) {
        return WordRuns.hashes(text, VsmItems.WORDS);
    }

    private List<float[]> items(Payer payer) {
        List<String> texts = VsmItems.texts();
        Map<String, float[]> vectors = embeddings.of(payer, texts);
        return texts.stream().map(vectors::get).toList();
    }
}
