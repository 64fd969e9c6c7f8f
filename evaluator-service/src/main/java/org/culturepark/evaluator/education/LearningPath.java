package org.culturepark.evaluator.education;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.culturepark.evaluator.answer.OpenAnswer;
import org.culturepark.evaluator.answer.Outcome;
import org.culturepark.evaluator.benchmark.Answers;
import org.culturepark.evaluator.benchmark.Question;
import org.culturepark.evaluator.benchmark.Society;
import org.culturepark.evaluator.vsm13.Item;

/** One learner's way through the study: test, conversation, test, rating. What comes next follows from the answers so far. */
final class LearningPath {
    static final String BEFORE = "before/";
    static final String AFTER = "after/";
    static final String RATING = "satisfaction";
    private static final Society HOME = Society.of("English");

    private final Study study;
    private final Learner learner;
    private final Answers answers;

    LearningPath(Study study, Learner learner, Answers answers) {
        this.study = study;
        this.learner = learner;
        this.answers = answers;
    }

    /** Questions of the first test; they need no conversation. */
    Question before(Item item) {
        return test(BEFORE, item, Conversation.none());
    }

    /** What the learner can go on with: the next line of the conversation or, when it is over, test and rating. */
    List<Question> afterThat() {
        Conversation conversation = Conversation.none();
        for (int turn = 1; turn <= study.turns(); turn++) {
            Optional<String> question = question(turn);
            if (question.isEmpty()) {
                return List.of(followUp(turn, conversation));
            }
            Optional<String> reply = answers.textOf(replyItem(turn), learner.key());
            if (reply.isEmpty()) {
                return List.of(reply(turn, conversation, question.get()));
            }
            conversation = conversation.with(question.get(), reply.get());
        }
        return closing(conversation);
    }

    /** The first question is the situation's; so is a later one of which the learner made nothing. */
    private Optional<String> question(int turn) {
        String given = Situation.of(learner.number(), turn).in(study.society());
        if (turn == 1) {
            return Optional.of(given);
        }
        return answers.textOf(questionItem(turn), learner.key())
                .map(words -> OpenAnswer.read(words).outcome() == Outcome.VALID ? words : given);
    }

    private Question followUp(int turn, Conversation conversation) {
        return question(
                learner.key(),
                questionItem(turn),
                study.learnerModel(),
                EducationPrompt.learner(study.society()),
                EducationPrompt.followUp(conversation, persona()),
                EducationPrompt.QUESTION_TOKENS);
    }

    private Question reply(int turn, Conversation conversation, String question) {
        return question(
                learner.key(),
                replyItem(turn),
                study.candidate().model(),
                EducationPrompt.tutor(study.society()),
                EducationPrompt.reply(conversation, question),
                study.replyTokens());
    }

    private List<Question> closing(Conversation conversation) {
        List<Question> closing = new ArrayList<>();
        study.items().forEach(item -> closing.add(test(AFTER, item, conversation)));
        closing.add(question(
                learner.key(),
                RATING,
                study.learnerModel(),
                EducationPrompt.learner(study.society()),
                EducationPrompt.rating(conversation, persona()),
                EducationPrompt.RATING_TOKENS));
        return closing;
    }

    private Question test(String phase, Item item, Conversation conversation) {
        return question(
                conversation.exchanges().isEmpty() ? item.key() : learner.key(),
                phase + item.key(),
                study.learnerModel(),
                EducationPrompt.testInstructions(study.society()),
                EducationPrompt.test(conversation, item, persona(), study.society()),
                EducationPrompt.RATING_TOKENS);
    }

    private Question question(
            String group, String item, String model, String instructions, String text, int maxTokens) {
        long seed = study.seed() + learner.number();
        return new Question(group, item, learner.key(), model, instructions, text, maxTokens, seed);
    }

    private String persona() {
        return learner.persona().in(HOME);
    }

    private static String questionItem(int turn) {
        return "turn-" + turn + "/question";
    }

    private static String replyItem(int turn) {
        return "turn-" + turn + "/reply";
    }
}
