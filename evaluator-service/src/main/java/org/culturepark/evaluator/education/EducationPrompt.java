package org.culturepark.evaluator.education;

import java.util.List;
import org.culturepark.evaluator.answer.Option;
import org.culturepark.evaluator.benchmark.Society;
import org.culturepark.evaluator.vsm13.Item;
import org.culturepark.evaluator.vsm13.Vsm13Prompt;

/** The words of the study. Before and after, the test is put in the same words but for the conversation. */
final class EducationPrompt {
    static final String VERSION = "education-v1";
    static final int QUESTION_TOKENS = 40;
    static final int RATING_TOKENS = 4;
    static final List<Option> SATISFACTION = List.of(
            new Option("1", "not at all satisfied"),
            new Option("2", "hardly satisfied"),
            new Option("3", "partly satisfied"),
            new Option("4", "satisfied"),
            new Option("5", "very satisfied"));

    private EducationPrompt() {}

    static String tutor(Society society) {
        return "You help a stranger to understand how " + society.people()
                + " live and think. Answer in two or three plain sentences.";
    }

    static String reply(Conversation conversation, String question) {
        return conversation.text() + "Learner: " + question + "\nTutor:";
    }

    static String learner(Society society) {
        return "You are learning how " + society.people() + " live and think, by talking with a tutor.";
    }

    static String followUp(Conversation conversation, String persona) {
        return conversation.text() + "\n" + persona + "\nAsk your tutor one short question that follows from this.";
    }

    static String testInstructions(Society society) {
        return "You take a test in how " + society.people()
                + " think. Answer the survey as a typical one of them would. Reply with the number of one option and"
                + " nothing else.";
    }

    static String test(Conversation conversation, Item item, String persona, Society society) {
        return conversation.text() + "\n" + Vsm13Prompt.question(item) + "\n\n" + persona
                + "\nAnswer as a typical person from " + society.country() + ", one number from 1 to 5:";
    }

    static String rating(Conversation conversation, String persona) {
        StringBuilder text =
                new StringBuilder(conversation.text()).append("\nHow satisfied are you with your tutor?\n");
        SATISFACTION.forEach(option ->
                text.append(option.code()).append(" = ").append(option.label()).append('\n'));
        return text.append('\n')
                .append(persona)
                .append("\nYour answer, one number from 1 to 5:")
                .toString();
    }
}
