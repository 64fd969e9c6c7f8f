package org.culturepark.processor.version;

import org.culturepark.processor.filter.FilterSettings;
import org.culturepark.processor.settings.SelectionSettings;

/**
 * What a version was made with, beside its opinions; the same parameters and opinions make the same version.
 *
 * @param embedding name of the model behind the clusters
 * @param wordings version of the words around the opinions
 */
public record Parameters(FilterSettings filters, SelectionSettings selection, String embedding, String wordings) {
    public static Parameters of(FilterSettings filters, SelectionSettings selection, String embedding) {
        return new Parameters(filters, selection, embedding, Wording.VERSION);
    }
}
