package org.culturepark.processor.filter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.Optional;
import java.util.Set;

/** Limits of the deterministic filters. */
@ConfigMapping(prefix = "culturepark.filter")
public interface FilterConfig {
    /** Fewest words a statement may have. */
    @WithDefault("6")
    int minWords();

    /** Most words a statement may have. */
    @WithDefault("80")
    int maxWords();

    /** Share of common three-word runs from which two statements are the same. */
    @WithDefault("0.8")
    @DecimalMin("0")
    @DecimalMax("1")
    double nearDuplicate();

    /** Filters that are not applied, by their reason. */
    Optional<Set<DropReason>> off();

    /** The limits as settings. */
    default FilterSettings settings() {
        return new FilterSettings(minWords(), maxWords(), nearDuplicate(), off().orElse(Set.of()));
    }
}
