package org.culturepark.trainer.lora;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.culturepark.trainer.dataset.TrainingExample;

/**
 * What to train.
 *
 * @param baseModel a GGUF file or a Hugging Face folder
 * @param baseModelName the base as adapters and model cards call it
 * @param modelName the name of the tuned model
 * @param adapterFolder where the PEFT folder goes; replaced when it exists
 * @param checkpoints without them a training that is stopped begins anew
 */
public record TrainingRequest(
        Path baseModel,
        String baseModelName,
        String modelName,
        List<TrainingExample> examples,
        LoraSettings lora,
        TrainingSettings settings,
        MemorySettings memory,
        Path adapterFolder,
        Optional<Checkpoints> checkpoints) {
    public TrainingRequest {
        examples = List.copyOf(examples);
    }
}
