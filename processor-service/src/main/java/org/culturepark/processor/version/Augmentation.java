package org.culturepark.processor.version;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.culturepark.processor.event.BatchCurated.Message;
import org.culturepark.processor.event.DialogueGenerated.Seed;

/** Makes a training example of an opinion: its survey question, and its attitude's answer with the opinion as reason. */
public final class Augmentation {
    private Augmentation() {}

    /**
     * @param code of the answer that its speaker was bound to
     * @param random random seed; with the opinion's id it decides the wording
     */
    public static List<Message> messages(
            UUID opinionId, Seed seed, String people, int code, String opinion, long random) {
        long start = random ^ opinionId.getMostSignificantBits();
        Wording[] wordings = Wording.values();
        Wording wording = wordings[new SplittableRandom(start).nextInt(wordings.length)];
        return wording.messages(seed, people, code, opinion);
    }
}
