package org.culturepark.processor.settings;

import java.time.Duration;
import java.util.Optional;
import org.culturepark.chassis.budget.Budget;
import org.culturepark.processor.filter.FilterSettings;
import org.culturepark.processor.verification.Verification;

/**
 * How one data set is curated. What it says of strategies holds for dialogues that are curated from now on; filters and
 * selection hold for each version by themselves, and a replay may have others.
 *
 * @param extraction absent: by what the endpoint can do
 * @param verification absent: by what the endpoint can do
 * @param verdictsPerCall opinions that a judge is shown at once, from 1
 * @param review whether a person has to accept the examples before they are published
 * @param deadline how long a collection waits for its dialogues, from its arrival on
 * @param budget what the model calls made for the data set may use
 */
public record CurationSettings(
        Optional<Extraction> extraction,
        Optional<Verification> verification,
        int verdictsPerCall,
        FilterSettings filters,
        SelectionSettings selection,
        boolean review,
        Duration deadline,
        Budget budget) {}
