package org.culturepark.generator.campaign;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.culturepark.generator.attitude.AttitudeChoice;
import org.culturepark.generator.prompt.PromptFiles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A campaign that somebody wants, as it comes over REST or as an event; what is absent takes its default. The paper's
 * parameters ({@code culture}, {@code v}, {@code data_type}, {@code cur_model}, {@code g_num}) are taken as other names:
 * one that is still set after that came together with our own name, or with a value that the paper does not have.
 */
public record CampaignRequest(
        @Schema(description = "A name for people.") @Size(min = 1, max = 200)
        String name,

        @Schema(description = "Ids of /v1/cultures. The paper's name: culture.", examples = "[\"Korean\"]") @NotEmpty
        List<@NotBlank String> cultures,

        @Schema(defaultValue = "CROSS_CULTURAL") ConversationMode mode,

        @Schema(defaultValue = "SELF_GUIDANCE", description = "The paper's name: v, with v1 for SELF_GUIDANCE.")
        ConversationStyle style,

        @Schema(defaultValue = "wvs7", description = "Id of /v1/surveys. The paper's name: data_type.")
        @Size(min = 1, max = 100)
        String survey,

        @Schema(description = "Completed dialogues wanted per culture. The paper's name: g_num.")
        @NotNull
        @Min(1)
        @Max(100_000)
        Integer samples,

        @Schema(description = "Questions to use; all of the survey if absent.", examples = "[\"Q27\"]") @Size(min = 1)
        List<@NotBlank String> questions,

        @Schema(
                description = "Questions of which no dialogue is made, kept for the evaluation: their ids, or"
                        + " {\"share\": 0.2} for a seeded share of those that were asked alike in all the cultures.",
                oneOf = {String[].class, HoldOut.Share.class})
        @Valid
        HoldOut holdOut,

        @Schema(defaultValue = "PROPORTIONAL") AttitudeChoice attitude,

        @Schema(description = "Rounds of a dialogue, two turns each.", defaultValue = "7")
        @Min(1)
        @Max(PromptFiles.MOST_ROUNDS)
        Integer rounds,

        @Schema(description = "Random seed; drawn if absent.")
        Long seed,

        @Schema(description = "Chat model; the service's configured one if absent. The paper's name: cur_model.")
        @Size(min = 1, max = 200)
        String model,

        @Schema(description = "Name of a configured endpoint.", defaultValue = "default") @Size(min = 1, max = 100)
        String endpoint,

        @Schema(
                description = "Cultures whose dialogues another model or endpoint talks.",
                examples = "{\"Korean\": {\"model\": \"solar-10.7b\", \"endpoint\": \"default\"}}")
        Map<@NotBlank String, @NotNull @Valid ModelChoice> models,

        @Schema(defaultValue = "0.7") @DecimalMin("0") @DecimalMax("2")
        Double temperature,

        @Schema(description = "Most tokens a turn.", defaultValue = "168") @Min(1) @Max(8192)
        Integer maxTokens,

        @Valid PartnerChoice partner,
        @Schema(defaultValue = "ANY") GenderChoice delegateGender,

        @Schema(description = "Language of the dialogues, ISO 639-1.", defaultValue = "en")
        @Pattern(regexp = "[a-z]{2}")
        String language,

        @Schema(description = "Version of the prompts; the service's configured one if absent.")
        @Size(min = 1, max = 100)
        String prompts,

        @Schema(
                description =
                        "Failed dialogues that are replaced per culture; a tenth of samples, at least 3, if absent.")
        @Min(0)
        @Max(100_000)
        Integer replacements,

        @Schema(description = "Stops the campaign when it is used up.") @Valid
        Budget budget,

        @Schema(description = "The paper's name for cultures, of which it takes one; Germany is German.")
        @Null(message = "is the paper's name for cultures: give one of the two")
        String culture,

        @Schema(
                description = "The paper's name for style.",
                enumeration = {"v1", "v2"})
        @Null(message = "is the paper's name for style, v1 or v2: give one of the two")
        String v,

        @Schema(description = "The paper's name for survey; wvq is wvs7.")
        @JsonProperty("data_type")
        @Null(message = "is the paper's name for survey: give one of the two")
        String dataType,

        @Schema(description = "The paper's name for model.")
        @JsonProperty("cur_model")
        @Null(message = "is the paper's name for model: give one of the two")
        String curModel,

        @Schema(description = "The paper's name for samples; 500, 750 or 1000 there, over 50 questions.")
        @JsonProperty("g_num")
        @Null(message = "is the paper's name for samples: give one of the two")
        Integer gNum) {

    public CampaignRequest {
        if (cultures == null && culture != null) {
            cultures = List.of(PaperNames.culture(culture));
            culture = null;
        }
        if (style == null && v != null && PaperNames.isStyle(v)) {
            style = PaperNames.style(v);
            v = null;
        }
        if (survey == null && dataType != null) {
            survey = PaperNames.survey(dataType);
            dataType = null;
        }
        if (model == null) {
            model = curModel;
            curModel = null;
        }
        if (samples == null) {
            samples = gNum;
            gNum = null;
        }
    }

    /** As the API's description shows it; it can be sent as printed. */
    static final String EXAMPLE = """
            {"name": "Two cultures", "cultures": ["Korean", "German"], "samples": 4, "questions": ["Q27", "Q32"],
             "holdOut": ["Q30"], "rounds": 2, "attitude": "PROPORTIONAL", "replacements": 1, "seed": 7}""";

    /** The same in the names of the paper's scripts. */
    static final String PAPER_EXAMPLE = """
            {"culture": "Germany", "v": "v1", "data_type": "wvq", "g_num": 4, "rounds": 2}""";
}
