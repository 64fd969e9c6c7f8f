package org.culturepark.processor.embedding;

import java.util.List;

/** Turns sentences into vectors of length 1, so that a dot product is a cosine. */
interface SentenceModel {
    /** Name under which vectors are stored; vectors of two models are never compared. */
    String name();

    /** Whether it runs in this process. */
    boolean isLocal();

    /** @return one vector per text, in their order */
    List<float[]> embed(Payer payer, List<String> texts);
}
