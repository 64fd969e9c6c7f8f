package org.culturepark.processor.dataset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.processor.settings.SettingsChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A data set to be opened. */
record NewDataSet(
        @NotNull UUID campaignId,

        @Schema(description = "Id of the culture, as its dialogues will say.") @NotBlank @Size(max = 100)
        String culture,

        @Schema(description = "Name of its people in English, in the plural; the first dialogue says it otherwise.")
        Optional<@Size(min = 1, max = 100) String> people,

        @Schema(description = "What is to be other than the defaults.")
        Optional<@Valid SettingsChange> settings) {
    static final String EXAMPLE = """
            {"campaignId": "7ff8f6c3-9a3c-5b27-9cce-b0a85fc27165", "culture": "Korean", "people": "Koreans",
             "settings": {"extraction": "SENTENCES", "verification": "EMBEDDING",
              "selection": {"representative": "MEDOID"}}}""";

    UUID id() {
        return Identity.of("data-set", campaignId, culture);
    }
}
