package org.culturepark.generator.campaign;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.culturepark.generator.attitude.AttitudeChoice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign that somebody wants, as it comes over REST or as an event; what is absent takes its default. */
public record CampaignRequest(
        @Schema(description = "A name for people.") @Size(min = 1, max = 200)
        String name,

        @Schema(description = "Ids of /v1/cultures.", required = true, examples = "[\"Korean\"]") @NotEmpty
        List<@NotBlank String> cultures,

        @Schema(defaultValue = "CROSS_CULTURAL") ConversationMode mode,
        @Schema(defaultValue = "SELF_GUIDANCE") ConversationStyle style,

        @Schema(defaultValue = "wvs7") @Size(min = 1, max = 100)
        String survey,

        @Schema(description = "Completed dialogues wanted per culture.", required = true) @NotNull @Min(1) @Max(100_000)
        Integer samples,

        @Schema(description = "Questions to use; all of the survey if absent.", examples = "[\"Q27\"]") @Size(min = 1)
        List<@NotBlank String> questions,

        @Schema(description = "Questions of which no dialogue is made, kept for the evaluation.")
        List<@NotBlank String> holdOut,

        @Schema(defaultValue = "PROPORTIONAL") AttitudeChoice attitude,

        @Schema(description = "Rounds of a dialogue, two turns each.", defaultValue = "7") @Min(1) @Max(7)
        Integer rounds,

        @Schema(description = "Chat model; the service's configured one if absent.") @Size(min = 1, max = 200)
        String model,

        @Schema(defaultValue = "0.7") @DecimalMin("0") @DecimalMax("2")
        Double temperature,

        @Schema(description = "Most tokens a turn.", defaultValue = "168") @Min(1) @Max(8192)
        Integer maxTokens,

        @Schema(description = "Random seed; drawn if absent.")
        Long seed) {
    /** As the API's description shows it; it can be sent as printed. */
    static final String EXAMPLE = """
            {"name": "Two cultures", "cultures": ["Korean", "German"], "samples": 4, "questions": ["Q27", "Q32"],
             "holdOut": ["Q30"], "rounds": 2, "attitude": "PROPORTIONAL", "seed": 7}""";
}
