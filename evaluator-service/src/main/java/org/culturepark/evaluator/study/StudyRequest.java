package org.culturepark.evaluator.study;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturepark.evaluator.vsm13.Dimension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A study with real learners: each talks with the model of one arm, without knowing which. */
@Schema(name = "StudyRequest")
record StudyRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Spring course")
        String name,

        @NotBlank @Size(max = 100) @Schema(examples = "Korean")
        String culture,

        @NotEmpty
        @Size(max = 6)
        @Schema(description = "The model of each arm", examples = "[\"smollm2-135m-instruct\"]")
        List<@NotBlank @Size(max = 200) String> models,

        @Min(1) @Max(10000) @Schema(description = "Learners that can take part", examples = "40")
        int learners,

        @Min(1) @Max(20) @Schema(description = "Exchanges of each learner with the model", examples = "6")
        int turns,

        @Schema(description = "Dimensions that are tested before and after, four items each; all six if left out")
        Optional<Set<@NotNull Dimension>> dimensions,

        @Schema(description = "Random seed of the assignment")
        Optional<Long> seed) {
    static final String EXAMPLE = """
            {"name": "Spring course", "culture": "Korean", "models": ["smollm2-135m-instruct", "another-model"],
             "learners": 40, "turns": 6, "dimensions": ["PDI", "IDV"]}""";
}
