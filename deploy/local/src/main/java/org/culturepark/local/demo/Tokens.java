package org.culturepark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Tokens used for one culture, by stage. */
record Tokens(long dialogues, long curation, long training, long evaluation) {

    /** The sum over the usage lines that are of {@code group}; of all of them where it is empty. */
    static long sum(JsonNode usageLines, String group) {
        long tokens = 0;
        for (JsonNode line : usageLines) {
            if (group.isEmpty() || line.path("group").asText().equals(group)) {
                tokens += line.path("promptTokens").asLong()
                        + line.path("completionTokens").asLong();
            }
        }
        return tokens;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d dialogues, %,d curation, %,d training, %,d evaluation",
                dialogues,
                curation,
                training,
                evaluation);
    }
}
