package org.culturepark.processor.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.culturepark.processor.event.DialogueGenerated;
import org.culturepark.processor.event.DialogueGenerated.Turn;
import org.culturepark.processor.filter.Words;

/**
 * What happens in a dialogue, told by its words. The paper has a large model judge both; these need none, are the same for
 * every run, and find less.
 *
 * @param turns after the opening
 * @param extending those of them that extend the topic
 * @param crossCultural whether speakers of two cultures talk
 * @param understanding whether one of them takes up what the other's culture is like
 */
record Conversation(int turns, int extending, boolean crossCultural, boolean understanding) {
    /** Shorter words are mostly grammar. */
    private static final int SHORTEST = 4;
    /** A turn extends the topic when at least half of its longer words were neither asked nor said before. */
    private static final double NEW = 0.5;

    private static final Pattern UNDERSTANDING = Pattern.compile(
            "\\b(?:I (?:can |do |now )?(?:see|understand|appreciate|respect|admire)\\b(?! (?:myself|no)\\b)"
                    + "|(?:that|it) makes sense|I (?:had not|hadn't|never) (?:thought|considered|known)"
                    + "|I (?:have )?learned (?:from|that|something)|in your (?:culture|country|society|family|tradition)"
                    + "|your (?:culture|country|people|tradition|perspective|point of view|view)s?\\b"
                    + "|thank you for (?:sharing|telling|explaining))",
            Pattern.CASE_INSENSITIVE);

    static Conversation of(DialogueGenerated dialogue) {
        Set<String> said = content(dialogue.seed().text());
        List<Turn> turns = dialogue.turns();
        int extending = 0;
        for (int i = 0; i < turns.size(); i++) {
            Set<String> words = content(turns.get(i).text());
            if (i > 0 && isNew(words, said)) {
                extending++;
            }
            said.addAll(words);
        }
        return new Conversation(
                Math.max(0, turns.size() - 1), extending, isCrossCultural(turns), hasUnderstanding(turns));
    }

    private static boolean isNew(Set<String> words, Set<String> said) {
        long fresh = words.stream().filter(word -> !said.contains(word)).count();
        return !words.isEmpty() && fresh >= NEW * words.size();
    }

    private static Set<String> content(String text) {
        return Words.of(text.toLowerCase(Locale.ROOT)).stream()
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isCrossCultural(List<Turn> turns) {
        return turns.stream().map(Turn::culture).distinct().count() > 1;
    }

    /** In a turn that answers somebody of another culture. */
    private static boolean hasUnderstanding(List<Turn> turns) {
        for (int i = 1; i < turns.size(); i++) {
            boolean answersOther =
                    !turns.get(i).culture().equals(turns.get(i - 1).culture());
            if (answersOther && UNDERSTANDING.matcher(turns.get(i).text()).find()) {
                return true;
            }
        }
        return false;
    }
}
