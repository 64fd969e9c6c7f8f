package org.culturepark.contracts;

import java.util.List;

/** The names of the nine topics, as in {@code asyncapi.yaml}; a topic's name is its event's {@code ce_type} as well. */
public final class Topics {
    public static final String CAMPAIGN_REQUESTED = "culturepark.campaign-requested.v1";
    public static final String DIALOGUE_GENERATED = "culturepark.dialogue-generated.v1";
    public static final String COLLECTION_COMPLETED = "culturepark.collection-completed.v1";
    public static final String BATCH_CURATED = "culturepark.batch-curated.v1";
    public static final String MODEL_TRAINED = "culturepark.model-trained.v1";
    public static final String EVALUATION_REQUESTED = "culturepark.evaluation-requested.v1";
    public static final String EVALUATION_COMPLETED = "culturepark.evaluation-completed.v1";
    public static final String MODEL_ASSESSED = "culturepark.model-assessed.v1";
    public static final String BENCHMARK_REGISTERED = "culturepark.benchmark-registered.v1";

    public static final List<String> ALL = List.of(
            CAMPAIGN_REQUESTED,
            DIALOGUE_GENERATED,
            COLLECTION_COMPLETED,
            BATCH_CURATED,
            MODEL_TRAINED,
            EVALUATION_REQUESTED,
            EVALUATION_COMPLETED,
            MODEL_ASSESSED,
            BENCHMARK_REGISTERED);

    private Topics() {}

    /** The topic that holds what could not be handled of {@code topic}. */
    public static String deadLetterTopicOf(String topic) {
        return topic + ".dlq";
    }
}
