package org.culturepark.local.generate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Option;

/**
 * What a campaign is asked for on the command line. The names of the paper's scripts go to the generator as they are, since
 * it knows them too; what is absent is the generator's default.
 */
final class CampaignOptions {
    private static final Map<String, String> MODES = Map.of("CROSS", "CROSS_CULTURAL", "IN", "IN_CULTURAL");

    private final Map<String, Object> request = new LinkedHashMap<>();
    private final Map<String, Object> budget = new LinkedHashMap<>();

    @Option(names = "--culture", paramLabel = "CULTURE", description = "The paper's name for --cultures: one of them.")
    void culture(String value) {
        request.put("culture", value);
    }

    @Option(
            names = "--v",
            paramLabel = "v1|v2",
            description = "The paper's name for --style: self-guidance, free chat.")
    void v(String value) {
        request.put("v", value);
    }

    @Option(names = "--data_type", paramLabel = "SURVEY", description = "The paper's name for --survey: wvq is wvs7.")
    void dataType(String value) {
        request.put("data_type", value);
    }

    @Option(names = "--cur_model", paramLabel = "MODEL", description = "The paper's name for --model.")
    void curModel(String value) {
        request.put("cur_model", value);
    }

    @Option(names = "--g_num", paramLabel = "N", description = "The paper's name for --samples.")
    void gNum(int value) {
        request.put("g_num", value);
    }

    @Option(names = "--cultures", split = ",", paramLabel = "CULTURE", description = "Cultures to take.")
    void cultures(List<String> values) {
        request.put("cultures", values);
    }

    @Option(
            names = "--mode",
            paramLabel = "cross|in|direct",
            description = "Delegates talk with another culture, with their own, or are asked outright.")
    void mode(String value) {
        String name = constant(value);
        request.put("mode", MODES.getOrDefault(name, name));
    }

    @Option(names = "--style", paramLabel = "self-guidance|free-chat", description = "How the talk is led.")
    void style(String value) {
        request.put("style", constant(value));
    }

    @Option(names = "--survey", paramLabel = "ID", description = "Survey that the seeds come from.")
    void survey(String value) {
        request.put("survey", value);
    }

    @Option(names = "--questions", split = ",", paramLabel = "ID", description = "Its questions to use. Default: all.")
    void questions(List<String> values) {
        request.put("questions", values);
    }

    @Option(names = "--samples", paramLabel = "N", description = "Completed dialogues wanted per culture.")
    void samples(int value) {
        request.put("samples", value);
    }

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds of a dialogue, two turns each.")
    void rounds(int value) {
        request.put("rounds", value);
    }

    @Option(names = "--model", paramLabel = "MODEL", description = "Chat model.")
    void model(String value) {
        request.put("model", value);
    }

    @Option(names = "--endpoint", paramLabel = "NAME", description = "Endpoint that serves it, by its configured name.")
    void endpoint(String value) {
        request.put("endpoint", value);
    }

    @Option(names = "--prompts", paramLabel = "VERSION", description = "Version of the prompts.")
    void prompts(String value) {
        request.put("prompts", value);
    }

    @Option(names = "--language", paramLabel = "CODE", description = "Language of the dialogues, as in en.")
    void language(String value) {
        request.put("language", value);
    }

    @Option(names = "--seed", paramLabel = "N", description = "Random seed. Default: drawn.")
    void seed(long value) {
        request.put("seed", value);
    }

    @Option(names = "--budget-tokens", paramLabel = "N", description = "Stops the campaign at so many tokens.")
    void budgetTokens(long value) {
        budget("tokens", value);
    }

    @Option(names = "--budget-money", paramLabel = "USD", description = "Stops the campaign at so many US dollars.")
    void budgetMoney(BigDecimal value) {
        budget("money", value);
    }

    private void budget(String kind, Object limit) {
        budget.put(kind, limit);
        request.put("budget", budget);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The body of {@code POST /v1/campaigns}. */
    Map<String, Object> request() {
        return new LinkedHashMap<>(request);
    }
}
