package org.culturepark.local.modelworker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.culturepark.local.openai.ApiError;

/**
 * The numbers that steer sampling, OpenAI's and those vLLM adds, which llama.cpp calls by the same names. What is not
 * given stays as llama.cpp has it: temperature 0.8, top_k 40, top_p 0.95, min_p 0.05.
 */
enum SamplingFields {
    TEMPERATURE(0, 2),
    TOP_P(0, 1),
    TOP_K(-1, Integer.MAX_VALUE),
    MIN_P(0, 1),
    FREQUENCY_PENALTY(-2, 2),
    PRESENCE_PENALTY(-2, 2),
    SEED(Long.MIN_VALUE, Long.MAX_VALUE);

    private static final List<SamplingFields> WHOLE = List.of(TOP_K, SEED);
    /** llama.cpp's seeds have 32 bits, and all of them set means a random one. */
    private static final long SEEDS = 0xFFFFFFFFL;

    private final double least;
    private final double most;

    SamplingFields(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /** @throws ApiError naming the field that is no number or out of range */
    static ObjectNode read(ObjectNode body) {
        ObjectNode given = JsonNodeFactory.instance.objectNode();
        for (SamplingFields field : values()) {
            String name = field.fieldName();
            if (body.hasNonNull(name)) {
                field.put(body.get(name), given);
            }
        }
        return given;
    }

    private void put(JsonNode value, ObjectNode given) {
        boolean fits = WHOLE.contains(this) ? value.canConvertToLong() && value.isIntegralNumber() : value.isNumber();
        if (!fits || value.asDouble() < least || value.asDouble() > most) {
            throw ApiError.invalid(fieldName(), fieldName() + " must be a number " + range() + ".");
        }
        if (this == SEED) {
            given.put(fieldName(), Math.floorMod(value.asLong(), SEEDS));
            return;
        }
        given.set(fieldName(), value);
    }

    private String range() {
        return WHOLE.contains(this) ? "without fraction" : "from %.0f to %.0f".formatted(least, most);
    }

    private String fieldName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
