package org.culturepark.generator.prompt;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names of the files that a version of the prompts may have; {@code prompts/README.md} says what stands in each. */
public final class PromptFiles {
    public static final String SYSTEM = "system.txt";
    public static final String SURVEY = "survey.txt";
    public static final String TURN = "turn.txt";
    public static final String OPENING = "opening.txt";
    public static final String REPLY = "reply.txt";
    public static final String DIRECT_SYSTEM = "direct-system.txt";
    public static final String DIRECT = "direct.txt";

    /** Most rounds that a guide may lead through. */
    public static final int MOST_ROUNDS = 20;

    static final List<String> UNNUMBERED = List.of(SYSTEM, SURVEY, TURN, OPENING, REPLY, DIRECT_SYSTEM, DIRECT);

    private PromptFiles() {}

    /** @param round from 1 */
    public static String round(int round) {
        return "round-" + round + ".txt";
    }

    static List<String> all() {
        return Stream.concat(
                        UNNUMBERED.stream(),
                        IntStream.rangeClosed(1, MOST_ROUNDS).mapToObj(PromptFiles::round))
                .toList();
    }
}
