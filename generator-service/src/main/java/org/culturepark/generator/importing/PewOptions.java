package org.culturepark.generator.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.culturepark.generator.seed.Option;

/**
 * The options of a question in their order.
 *
 * @param answers those that are answers, with codes from 1
 * @param codes the code of each option of the file; 0 for one that means "missing"
 */
record PewOptions(List<Option> answers, List<Integer> codes) {
    static final int MISSING = 0;

    static PewOptions of(Row row, JsonNode list) {
        if (!list.isArray()) {
            throw row.broken("options", "must be a list, as in [\"Yes\", \"No\"]");
        }
        List<Option> answers = new ArrayList<>();
        List<Integer> codes = new ArrayList<>();
        for (JsonNode option : list) {
            String label = label(row, option);
            if (MissingOptions.contain(label)) {
                codes.add(MISSING);
            } else {
                answers.add(new Option(answers.size() + 1, label));
                codes.add(answers.size());
            }
        }
        return new PewOptions(List.copyOf(answers), List.copyOf(codes));
    }

    private static String label(Row row, JsonNode option) {
        if (option.isNumber() && option.doubleValue() == option.longValue()) {
            return Long.toString(option.longValue());
        }
        if (option.isValueNode()) {
            return option.asText().strip();
        }
        throw row.broken("options", "each must be a text or a number");
    }
}
