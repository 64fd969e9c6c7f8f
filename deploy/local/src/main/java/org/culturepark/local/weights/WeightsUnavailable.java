package org.culturepark.local.weights;

import java.nio.file.Path;

/** There are no weights to serve; the message is one line that says why, and what to do. */
public final class WeightsUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    private WeightsUnavailable(String message) {
        super(message);
    }

    static WeightsUnavailable notFetched(String reason, Path cached) {
        return new WeightsUnavailable(("No weights for the language model: %s. Name a GGUF file of a chat model with"
                        + " %s, or put %s at %s.")
                .formatted(reason, ModelWeights.VARIABLE, cached.getFileName(), cached));
    }

    static WeightsUnavailable notUsable(Path named, String reason) {
        return new WeightsUnavailable("The weights named by %s cannot be used: %s %s. Name a GGUF file of a chat model."
                .formatted(ModelWeights.VARIABLE, named, reason));
    }
}
