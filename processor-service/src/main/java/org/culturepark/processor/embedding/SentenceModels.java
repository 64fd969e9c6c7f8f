package org.culturepark.processor.embedding;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.culturepark.chassis.endpoint.Endpoints;
import org.culturepark.chassis.modelcall.ModelCalls;

/** The sentence model that is configured. */
@Singleton
class SentenceModels {
    @Produces
    @Singleton
    SentenceModel model(EmbeddingModelConfig config, Endpoints endpoints, ModelCalls calls) {
        return config.model()
                .<SentenceModel>map(name -> ofEndpoint(name, config, endpoints, calls))
                .orElseGet(MiniLm::new);
    }

    private static SentenceModel ofEndpoint(
            String name, EmbeddingModelConfig config, Endpoints endpoints, ModelCalls calls) {
        if (!endpoints.names().contains(config.endpoint())) {
            throw new IllegalStateException("culturepark.embedding.endpoint: no endpoint " + config.endpoint());
        }
        return new EndpointModel(name, config.endpoint(), calls, config.batch());
    }
}
