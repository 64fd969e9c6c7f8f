package org.culturepark.processor.version;

import java.util.List;
import java.util.SplittableRandom;
import org.culturepark.processor.event.BatchCurated.Message;
import org.culturepark.processor.event.DialogueGenerated;
import org.culturepark.processor.opinion.Opinion;

/** Makes a training example of an opinion: its survey question, and its attitude's answer with the opinion as reason. */
final class Augmentation {
    private Augmentation() {}

    /** @param seed random seed; with the opinion's id it decides the wording */
    static List<Message> messages(Opinion opinion, DialogueGenerated dialogue, long seed) {
        long start = seed ^ opinion.id().getMostSignificantBits();
        Wording[] wordings = Wording.values();
        Wording wording = wordings[new SplittableRandom(start).nextInt(wordings.length)];
        return wording.messages(dialogue.seed(), dialogue.people(), opinion.code(), opinion.text());
    }
}
