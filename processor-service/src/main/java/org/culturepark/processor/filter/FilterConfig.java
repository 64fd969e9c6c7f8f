package org.culturepark.processor.filter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of the deterministic filters. */
@ConfigMapping(prefix = "culturepark.filter")
public interface FilterConfig {
    /** Fewest words a statement may have. */
    @WithDefault("6")
    int minWords();

    /** Most words a statement may have. */
    @WithDefault("80")
    int maxWords();
}
