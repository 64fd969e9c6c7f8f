package org.culturepark.evaluator.moderation;

import org.culturepark.evaluator.benchmark.Society;

/** The words around a sentence to be judged, zero-shot. The sentence comes last; all before it is the same for a culture. */
final class ModerationPrompt {
    static final String VERSION = "moderation-v1";

    /** Longest answer, in tokens: one label. */
    static final int MAX_TOKENS = 4;

    private ModerationPrompt() {}

    static String instructions(Society society) {
        return "You moderate comments about " + society.people() + ". A comment is hurtful if it insults, mocks or"
                + " belittles people for where they come from or how they live. Everything else is fine, complaints"
                + " about things and decisions too. Reply with one word, hurtful or fine, and nothing else.";
    }

    static String text(LabelledText labelled) {
        return "Is this comment hurtful or fine?\n" + labelled.text();
    }
}
