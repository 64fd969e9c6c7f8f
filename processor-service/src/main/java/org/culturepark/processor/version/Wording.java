package org.culturepark.processor.version;

import java.util.List;
import java.util.stream.Collectors;
import org.culturepark.processor.event.BatchCurated.Message;
import org.culturepark.processor.event.DialogueGenerated.Option;
import org.culturepark.processor.event.DialogueGenerated.Seed;

/**
 * A way to ask a survey question and to answer it. All have numbered options, and the answer begins with the number, so
 * that a model learns to commit itself with its first token; instructions, order and marks differ, so that it does not
 * learn one form by heart.
 *
 * <p>{people}, {text}, {options} and, in the answer, {code}, {label} and {opinion} are put in.
 */
enum Wording {
    SURVEY(
            "You answer a survey as one of the {people}. Reply with the number of one option, then say why.",
            "Question: How far do you agree or disagree with this statement? \"{text}.\"\n{options}\n\n"
                    + "Your answer, one number:",
            "Question: {text}\n{options}\n\nYour answer, one number:",
            " = ",
            "{code} = {label}. {opinion}"),
    PERSONA_LAST(
            "You answer a survey as the person described. Reply with the number of one option, then say why.",
            "Question: What do you say to this: \"{text}\"?\n{options}\n\nYou are one of the {people}.\nYour answer:",
            "Question: {text}\n{options}\n\nYou are one of the {people}.\nYour answer:",
            " = ",
            "{code} = {label}. {opinion}"),
    INTERVIEW(
            "You are one of the {people} and speak for yourself, as people at home would.",
            "Somebody says: \"{text}.\" Do you agree? Choose a number and give your reason.\n{options}",
            "{text} Choose a number and give your reason.\n{options}",
            ". ",
            "{code}. {label}\n{opinion}"),
    FORM(
            "Answer as a person who grew up among the {people}.",
            "Statement: {text}\nOptions:\n{options}\nGive the number of the option that fits you, then one reason.",
            "Question: {text}\nOptions:\n{options}\nGive the number of the option that fits you, then one reason.",
            ") ",
            "{code}) {label}. {opinion}");

    /** Raised with every change of the words: it makes another version of a data set. */
    static final String VERSION = "wordings-v1";

    private final String system;
    private final String statement;
    private final String question;
    private final String mark;
    private final String answer;

    Wording(String system, String statement, String question, String mark, String answer) {
        this.system = system;
        this.statement = statement;
        this.question = question;
        this.mark = mark;
        this.answer = answer;
    }

    /** System, user and assistant. The opinion goes in last, so that braces in it stay what they are. */
    List<Message> messages(Seed seed, String people, int code, String opinion) {
        String asked = seed.form().equals("statement") ? statement : question;
        return List.of(
                new Message("system", system.replace("{people}", people)),
                new Message(
                        "user",
                        asked.replace("{people}", people)
                                .replace("{options}", options(seed.options()))
                                .replace("{text}", seed.text())),
                new Message(
                        "assistant",
                        answer.replace("{code}", String.valueOf(code))
                                .replace("{label}", seed.labelOf(code).orElseThrow())
                                .replace("{opinion}", opinion)));
    }

    private String options(List<Option> options) {
        return options.stream()
                .map(option -> option.code() + mark + option.label())
                .collect(Collectors.joining("\n"));
    }
}
