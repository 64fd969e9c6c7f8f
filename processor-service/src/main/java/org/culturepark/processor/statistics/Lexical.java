package org.culturepark.processor.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.culturepark.processor.filter.Words;

/** How varied the words are. */
final class Lexical {
    private Lexical() {}

    /**
     * Different n-grams over all n-grams of the texts, words in lower case (distinct-n, Li et al. 2016).
     *
     * @return from 0 to 1; empty if no text has n words
     */
    static Optional<Double> distinct(List<String> texts, int n) {
        Set<String> different = new HashSet<>();
        int all = 0;
        for (String text : texts) {
            List<String> words = Words.of(text.toLowerCase(Locale.ROOT));
            for (int start = 0; start + n <= words.size(); start++) {
                different.add(String.join(" ", words.subList(start, start + n)));
                all++;
            }
        }
        return all == 0 ? Optional.empty() : Optional.of((double) different.size() / all);
    }
}
