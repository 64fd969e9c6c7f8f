package org.culturepark.evaluator.vsm13;

import java.util.List;
import java.util.stream.Collectors;
import org.culturepark.evaluator.answer.Option;

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
        return question("Question: ", item.text(), item.options());
    }

    private static String question(String opening, String text, List<Option> options) {
        return options.stream()
                .map(option -> option.code() + " = " + option.label())
                .collect(Collectors.joining("\n", opening + text + "\n", ""));
    }

    /** Question, options, and then the one who is to answer. */
    static String text(String text, List<Option> options, String persona) {
        return question("Question: ", text, options) + "\n\n" + persona + "\nYour answer, one number from 1 to 5:";
    }

    /** The same said otherwise. */
    static String otherWords(String text, List<Option> options, String persona) {
        return question("Please consider this item of a questionnaire. ", text, options)
                + "\n\nImagine that this is you. " + persona
                + "\nThe option that you would tick, as a number from 1 to 5:";
    }
}
