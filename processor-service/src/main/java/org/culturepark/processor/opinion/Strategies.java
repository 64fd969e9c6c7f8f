package org.culturepark.processor.opinion;

import org.culturepark.processor.filter.FilterSettings;
import org.culturepark.processor.settings.Extraction;
import org.culturepark.processor.verification.Verification;

/**
 * How a dialogue was curated.
 *
 * @param extracted statements that the extractor found, as it counted them
 */
record Strategies(Extraction extraction, Verification verification, FilterSettings filters, int extracted) {}
