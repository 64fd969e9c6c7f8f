package org.culturepark.processor.build;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturepark.processor.embedding.Embeddings;
import org.culturepark.processor.embedding.KMeans;
import org.culturepark.processor.embedding.Payer;
import org.culturepark.processor.filter.FilterChain;
import org.culturepark.processor.opinion.Fate;
import org.culturepark.processor.settings.SelectionSettings;

/**
 * Picks diverse opinions of one seed: they are clustered, and one stands for each cluster. A seed has as many places as it
 * has planned samples; its answers share them in proportion to the dialogues that voiced them, so that clustering does not
 * undo the survey's shares. Fewer opinions than places are all kept.
 */
@ApplicationScoped
class Selector {
    private static final String DUPLICATE = "DUPLICATE";
    private static final String NOT_REPRESENTATIVE = "NOT_REPRESENTATIVE";

    private final Embeddings embeddings;

    Selector(Embeddings embeddings) {
        this.embeddings = embeddings;
    }

    /**
     * @param payer of the vectors that are missing
     * @param kept in an order that is always the same
     * @param planned samples; if there is no plan, as many as dialogues that voiced one of these opinions
     * @return one decision for each
     */
    List<Decision> select(Payer payer, List<Fate> kept, Optional<Integer> planned, SelectionSettings settings) {
        List<Fate> different = different(kept);
        int places = settings.samplesPerQuestion().or(() -> planned).orElseGet(() -> dialogues(different));
        Set<UUID> distinct = ids(different);
        Set<UUID> chosen = ids(represent(payer, different, places, settings));
        return kept.stream()
                .map(one -> new Decision(one.opinionId(), one.text(), reason(one.opinionId(), distinct, chosen)))
                .toList();
    }

    private static Optional<String> reason(UUID id, Set<UUID> distinct, Set<UUID> chosen) {
        if (chosen.contains(id)) {
            return Optional.empty();
        }
        return Optional.of(distinct.contains(id) ? NOT_REPRESENTATIVE : DUPLICATE);
    }

    private static List<Fate> different(List<Fate> opinions) {
        Set<String> said = new HashSet<>();
        return opinions.stream()
                .filter(opinion -> said.add(FilterChain.normalForm(opinion.text())))
                .toList();
    }

    private List<Fate> represent(Payer payer, List<Fate> opinions, int places, SelectionSettings settings) {
        if (opinions.size() <= places) {
            return opinions;
        }
        Map<Integer, List<Fate>> byCode =
                opinions.stream().collect(Collectors.groupingBy(Fate::code, TreeMap::new, Collectors.toList()));
        Map<Integer, Integer> weights = new TreeMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        byCode.forEach((code, voiced) -> {
            weights.put(code, dialogues(voiced));
            sizes.put(code, voiced.size());
        });
        return Seats.share(places, weights, sizes).entrySet().stream()
                .filter(share -> share.getValue() > 0)
                .flatMap(share -> cluster(payer, byCode.get(share.getKey()), share.getValue(), settings))
                .toList();
    }

    private Stream<Fate> cluster(Payer payer, List<Fate> opinions, int places, SelectionSettings settings) {
        if (opinions.size() <= places) {
            return opinions.stream();
        }
        List<String> texts = opinions.stream().map(Fate::text).toList();
        Map<String, float[]> byText = embeddings.of(payer, texts);
        List<float[]> vectors = texts.stream().map(byText::get).toList();
        List<Fate> standing = new ArrayList<>();
        for (List<Integer> members : KMeans.clusters(vectors, places, settings.seed())) {
            settings.representative()
                    .of(
                            members.stream().map(texts::get).toList(),
                            members.stream().map(vectors::get).toList(),
                            settings.threshold())
                    .forEach(member -> standing.add(opinions.get(members.get(member))));
        }
        return standing.stream();
    }

    private static Set<UUID> ids(List<Fate> opinions) {
        return opinions.stream().map(Fate::opinionId).collect(Collectors.toSet());
    }

    private static int dialogues(List<Fate> opinions) {
        return (int) opinions.stream().map(Fate::dialogueId).distinct().count();
    }
}
