package org.culturepark.processor.embedding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** Where vectors come from. */
@ConfigMapping(prefix = "culturepark.embedding")
interface EmbeddingModelConfig {
    /** Model of the endpoint below. Absent: all-MiniLM-L6-v2, in this process. */
    Optional<String> model();

    /** Name of a configured endpoint that answers {@code /embeddings}. */
    @WithDefault("default")
    String endpoint();

    /** Texts a request. */
    @WithDefault("64")
    @Min(1)
    @Max(2048)
    int batch();
}
