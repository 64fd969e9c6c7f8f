package org.culturepark.processor.version;

import java.util.List;
import org.culturepark.processor.filter.FilterSettings;
import org.culturepark.processor.settings.SelectionSettings;

/**
 * What a version was made with, beside its opinions; the same parameters and opinions make the same version.
 *
 * @param embedding name of the model behind the clusters
 * @param wordings version of the words around the opinions
 * @param evaluationSets that it is kept clear of
 */
public record Parameters(
        FilterSettings filters,
        SelectionSettings selection,
        String embedding,
        String wordings,
        List<String> evaluationSets) {
    public static Parameters of(
            FilterSettings filters, SelectionSettings selection, String embedding, List<String> evaluationSets) {
        return new Parameters(filters, selection, embedding, Wording.VERSION, evaluationSets);
    }
}
