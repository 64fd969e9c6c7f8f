package org.culturepark.evaluator.vsm13;

import java.util.stream.Collectors;

/**
 * The words around a VSM13 item. Instructions, question and options come first and are the same for all personas; the
 * persona comes last, so that an endpoint reads the common part once.
 */
public final class Vsm13Prompt {
    /** Raised with every change of the words, which makes it another evaluation. */
    public static final String VERSION = "vsm13-v1";

    /** Longest answer, in tokens: a number, or a number and its label cut short. */
    public static final int MAX_TOKENS = 4;

    public static final String INSTRUCTIONS =
            "You answer a survey as the person described. Reply with the number of one option and nothing else.";

    private Vsm13Prompt() {}

    /** Question and options. */
    public static String question(Item item) {
        return item.options().stream()
                .map(option -> option.code() + " = " + option.label())
                .collect(Collectors.joining("\n", "Question: " + item.text() + "\n", ""));
    }

    /** Question, options, and then the one who is to answer. */
    public static String text(Item item, String persona) {
        return question(item) + "\n\n" + persona + "\nYour answer, one number from 1 to 5:";
    }
}
