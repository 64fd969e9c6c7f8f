package org.culturepark.processor.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;

/** What went into the dialogues and calls behind a data set. */
@ApplicationScoped
class Provenance {
    private static final String SPEAKING_MODELS = """
            select coalesce(event ->> 'model', 'unknown') as model, count(*) as dialogues,
                   coalesce(sum((event -> 'usage' ->> 'promptTokens')::bigint), 0) as prompt_tokens,
                   coalesce(sum((event -> 'usage' ->> 'completionTokens')::bigint), 0) as completion_tokens
            from dialogue where data_set_id = ? group by 1 order by 1
            """;
    private static final String SPOKEN_PROMPTS = """
            select distinct turn ->> 'promptVersion' from dialogue, jsonb_array_elements(event -> 'turns') turn
            where data_set_id = ? and turn ->> 'promptVersion' is not null order by 1
            """;
    private static final String SURVEYS = """
            select distinct concat_ws(', ', event -> 'seed' ->> 'survey', event -> 'seed' ->> 'country') from dialogue
            where data_set_id = ? order by 1
            """;
    private static final String JUDGING_PROMPTS = """
            select distinct concat_ws(' ', stage, nullif(prompt_version, ''), 'by', model) from model_call
            where scope = ? order by 1
            """;

    private static final String STRATEGIES = """
            select distinct extraction || ' and ' || verification from dialogue
            where data_set_id = ? and extraction is not null and verification is not null order by 1
            """;

    private final Sql sql;

    Provenance(Sql sql) {
        this.sql = sql;
    }

    /** A model that spoke in the dialogues, with the tokens that its producer gave. */
    record SpeakingModel(String model, long dialogues, long promptTokens, long completionTokens) {}

    List<SpeakingModel> speakingModels(UUID dataSetId) {
        return sql.list(
                SPEAKING_MODELS,
                row -> new SpeakingModel(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                dataSetId);
    }

    /** By which opinions were found and judged: extraction and verification. */
    List<String> strategies(UUID dataSetId) {
        return sql.list(STRATEGIES, row -> row.getString(1), dataSetId);
    }

    List<String> spokenPrompts(UUID dataSetId) {
        return sql.list(SPOKEN_PROMPTS, row -> row.getString(1), dataSetId);
    }

    /** Survey and country of each cell. */
    List<String> surveys(UUID dataSetId) {
        return sql.list(SURVEYS, row -> row.getString(1), dataSetId);
    }

    /** Stage, prompt and model of the calls made for it. */
    List<String> judgingPrompts(UUID dataSetId) {
        return sql.list(JUDGING_PROMPTS, row -> row.getString(1), dataSetId.toString());
    }
}
