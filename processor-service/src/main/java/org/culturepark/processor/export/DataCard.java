package org.culturepark.processor.export;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.culturepark.processor.overview.DataSetResponse;
import org.culturepark.processor.overview.VersionResponse;
import org.culturepark.processor.verification.Quality;

/** The README.md of a data set in the layout of Hugging Face's hub: metadata first, then what a user must know. */
@ApplicationScoped
class DataCard {
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};
    private static final String[] CATEGORIES = {"n<1K", "1K<n<10K", "10K<n<100K", "100K<n<1M", "1M<n<10M"};

    private final Template template;
    private final Provenance provenance;

    DataCard(@Location("data-card.md") Template template, Provenance provenance) {
        this.template = template;
        this.provenance = provenance;
    }

    /** @param format of the file that lies beside it */
    String of(DataSetResponse dataSet, VersionResponse version, ExportFormat format) {
        return template.data("dataSet", dataSet)
                .data("version", version)
                .data("file", format.fileName())
                .data("size", size(version.examples()))
                .data("people", dataSet.people().orElse(dataSet.culture()))
                .data("quality", dataSet.verifierQuality().orElse(null))
                .data("right", dataSet.verifierQuality().map(Quality::accuracy).map(DataCard::percent))
                .data(
                        "keptRight",
                        dataSet.verifierQuality()
                                .flatMap(Quality::keptPrecision)
                                .map(DataCard::percent))
                .data("models", provenance.speakingModels(dataSet.id()))
                .data("strategies", provenance.strategies(dataSet.id()))
                .data("prompts", provenance.spokenPrompts(dataSet.id()))
                .data("surveys", provenance.surveys(dataSet.id()))
                .data("judges", provenance.judgingPrompts(dataSet.id()))
                .render();
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }

    private static String size(int examples) {
        int category = 0;
        while (category < SIZES.length && examples >= SIZES[category]) {
            category++;
        }
        return CATEGORIES[category];
    }
}
