package org.culturepark.processor.build;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.culturepark.processor.filter.FilterSettings;
import org.culturepark.processor.settings.CurationSettings;
import org.culturepark.processor.settings.SelectionSettings;
import org.culturepark.processor.settings.SettingsChange.Filters;
import org.culturepark.processor.settings.SettingsChange.Selection;
import org.culturepark.processor.version.Parameters;

/** What a replay is to do other than the data set's settings say. */
record ReplayRequest(Optional<@Valid Filters> filters, Optional<@Valid Selection> selection) {
    static final String EXAMPLE = """
            {"filters": {"minWords": 8}, "selection": {"representative": "MEDOID", "samplesPerQuestion": 2, "seed": 7}}""";

    Parameters over(CurationSettings settings, String embedding, List<String> evaluationSets) {
        FilterSettings filter =
                filters.map(change -> change.over(settings.filters())).orElse(settings.filters());
        SelectionSettings choice =
                selection.map(change -> change.over(settings.selection())).orElse(settings.selection());
        return Parameters.of(filter, choice, embedding, evaluationSets);
    }
}
