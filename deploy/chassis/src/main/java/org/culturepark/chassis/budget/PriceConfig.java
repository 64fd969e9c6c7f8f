package org.culturepark.chassis.budget;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "culturepark.model")
public interface PriceConfig {
    /** A price table of one's own, in place of the built-in one. */
    Optional<Path> prices();
}
