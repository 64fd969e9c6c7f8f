package org.culturepark.processor.settings;

import jakarta.enterprise.context.ApplicationScoped;
import org.culturepark.chassis.budget.Budget;
import org.culturepark.processor.filter.FilterConfig;

/** What a data set starts with, by configuration. */
@ApplicationScoped
public class DefaultSettings {
    private final CurationConfig curation;
    private final FilterConfig filter;
    private final SelectionConfig selection;

    DefaultSettings(CurationConfig curation, FilterConfig filter, SelectionConfig selection) {
        this.curation = curation;
        this.filter = filter;
        this.selection = selection;
    }

    public CurationSettings get() {
        return new CurationSettings(
                curation.extraction(),
                curation.verification(),
                curation.verdictsPerCall(),
                filter.settings(),
                new SelectionSettings(
                        selection.representative(),
                        selection.threshold(),
                        selection.samplesPerQuestion(),
                        selection.seed(),
                        selection.maxPerQuestion(),
                        selection.minPerQuestion(),
                        selection.maxExamples(),
                        selection.minExamples(),
                        selection.overlap()),
                curation.review(),
                curation.deadline(),
                new Budget(curation.budget().tokens(), curation.budget().money()));
    }
}
