package org.culturepark.generator.prompt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of the prompts. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PromptResponse(
        @Schema(examples = "guide-v2@5031ef3e", description = "Stored with every turn: name, and hash of the texts.")
        String version,

        @Schema(examples = "guide-v2") String name,
        boolean builtIn,

        @Schema(description = "What it can lead.") Set<PromptUse> uses,

        @Schema(description = "Rounds that its guide leads through; 0 without one.")
        int rounds,

        @Schema(description = "Whether it tells the model the language; else it is in English.")
        boolean anyLanguage,

        @Schema(
                implementation = Object.class,
                description = "Qute templates by file name; left out of the list.",
                examples = "{\"round-4.txt\": \"Do you agree with {otherName} or not? Explain why.\"}")
        Optional<Map<String, String>> texts) {

    static PromptResponse inShort(PromptVersion version) {
        return of(version, Optional.empty());
    }

    static PromptResponse inFull(PromptVersion version) {
        return of(version, Optional.of(version.texts()));
    }

    private static PromptResponse of(PromptVersion version, Optional<Map<String, String>> texts) {
        return new PromptResponse(
                version.id(),
                version.name(),
                PromptFolders.BUILT_IN.contains(version.name()),
                version.uses(),
                version.rounds(),
                version.tellsLanguage(),
                texts);
    }
}
