package org.culturepark.processor.dataset;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.culturepark.processor.verification.Verification;

/** How dialogues are curated. A data set keeps what was set when its first event came. */
@ConfigMapping(prefix = "culturepark.curation")
public interface CurationConfig {
    /** SENTENCES needs no model; LLM needs a capable one. */
    @WithDefault("SENTENCES")
    Extraction extraction();

    /** EMBEDDING needs no model; LLM needs a capable one. */
    @WithDefault("EMBEDDING")
    Verification verification();
}
