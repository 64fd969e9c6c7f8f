package org.culturepark.processor.embedding;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.culturepark.chassis.endpoint.EndpointConfig;
import org.culturepark.chassis.endpoint.EndpointConfig.OneEndpoint;
import org.culturepark.chassis.endpoint.Endpoints;

/** The sentence model that is configured. */
@Singleton
class SentenceModels {
    private static final int TRIES = 3;

    @Produces
    @Singleton
    SentenceModel model(EmbeddingModelConfig config, EndpointConfig endpoints, Endpoints all) {
        return config.model()
                .<SentenceModel>map(name -> ofEndpoint(name, config, endpoints, all))
                .orElseGet(MiniLm::new);
    }

    private static SentenceModel ofEndpoint(
            String name, EmbeddingModelConfig config, EndpointConfig endpoints, Endpoints all) {
        OneEndpoint endpoint = endpoints.endpoints().get(config.endpoint());
        if (endpoint == null) {
            throw new IllegalStateException("culturepark.embedding.endpoint: no endpoint " + config.endpoint());
        }
        EmbeddingModel client = client(name, endpoint.baseUrl(), endpoint.apiKey(), endpoint.timeout(), config.batch());
        return new EndpointModel(name, client, all.get(config.endpoint()), config.batch());
    }

    static EmbeddingModel client(String model, String baseUrl, String apiKey, Duration timeout, int batch) {
        return OpenAiEmbeddingModel.builder()
                .baseUrl(baseUrl)
                .apiKey(apiKey)
                .modelName(model)
                .timeout(timeout)
                .maxSegmentsPerBatch(batch)
                .maxRetries(TRIES)
                .build();
    }
}
