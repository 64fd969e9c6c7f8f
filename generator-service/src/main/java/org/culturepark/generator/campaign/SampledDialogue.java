package org.culturepark.generator.campaign;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a completed dialogue of a preview took.
 *
 * @param money at today's price; empty if that is unknown
 */
record SampledDialogue(String culture, long calls, long tokens, Optional<BigDecimal> money) {}
