package org.culturepark.processor.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.processor.embedding.Embeddings;
import org.culturepark.processor.embedding.KMeans;
import org.culturepark.processor.filter.FilterChain;
import org.culturepark.processor.opinion.Opinion;

/**
 * Picks diverse opinions: those of a seed are clustered, and one stands for each cluster. A seed has as many places as it
 * has planned samples; its answers share them in proportion to the dialogues that voiced them, so that clustering does not
 * undo the survey's shares. Fewer opinions than places are all kept.
 */
@ApplicationScoped
class Selector {
    private static final Comparator<Opinion> ORDER =
            Comparator.comparing(Opinion::question).thenComparing(Opinion::id);

    private final Embeddings embeddings;
    private final VersionConfig config;

    Selector(Embeddings embeddings, VersionConfig config) {
        this.embeddings = embeddings;
        this.config = config;
    }

    /** @param planned samples by seed; a seed that is not in it has as many places as dialogues with a kept opinion */
    Selection select(List<Opinion> kept, Map<UUID, Integer> planned) {
        List<Opinion> chosen = new ArrayList<>();
        int duplicates = 0;
        var bySeed = kept.stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(Opinion::seedId, LinkedHashMap::new, Collectors.toList()));
        for (var seed : bySeed.entrySet()) {
            List<Opinion> different = different(seed.getValue());
            duplicates += seed.getValue().size() - different.size();
            int places = planned.getOrDefault(seed.getKey(), dialogues(different));
            chosen.addAll(represent(different, places));
        }
        chosen.sort(ORDER);
        return new Selection(chosen, dropped(duplicates, kept.size() - duplicates - chosen.size()));
    }

    private static Map<String, Integer> dropped(int duplicates, int notRepresentative) {
        Map<String, Integer> dropped =
                new TreeMap<>(Map.of("DUPLICATE", duplicates, "NOT_REPRESENTATIVE", notRepresentative));
        dropped.values().removeIf(count -> count == 0);
        return dropped;
    }

    private static List<Opinion> different(List<Opinion> opinions) {
        Set<String> said = new HashSet<>();
        return opinions.stream()
                .filter(opinion -> said.add(FilterChain.normalForm(opinion.text())))
                .toList();
    }

    private List<Opinion> represent(List<Opinion> opinions, int places) {
        if (opinions.size() <= places) {
            return opinions;
        }
        Map<Integer, List<Opinion>> byCode =
                opinions.stream().collect(Collectors.groupingBy(Opinion::code, TreeMap::new, Collectors.toList()));
        Map<Integer, Integer> weights = new TreeMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        byCode.forEach((code, voiced) -> {
            weights.put(code, dialogues(voiced));
            sizes.put(code, voiced.size());
        });
        return Seats.share(places, weights, sizes).entrySet().stream()
                .filter(share -> share.getValue() > 0)
                .flatMap(share -> cluster(byCode.get(share.getKey()), share.getValue()).stream())
                .toList();
    }

    private List<Opinion> cluster(List<Opinion> opinions, int places) {
        if (opinions.size() <= places) {
            return opinions;
        }
        List<String> texts = opinions.stream().map(Opinion::text).toList();
        Map<String, float[]> byText = embeddings.of(texts);
        List<float[]> vectors = texts.stream().map(byText::get).toList();
        return KMeans.clusters(vectors, places, config.seed()).stream()
                .map(members -> opinions.get(members.get(config.representative()
                        .of(
                                members.stream().map(texts::get).toList(),
                                members.stream().map(vectors::get).toList()))))
                .toList();
    }

    private static int dialogues(List<Opinion> opinions) {
        return (int) opinions.stream().map(Opinion::dialogueId).distinct().count();
    }
}
