package org.culturepark.trainer.lora;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The curves of a training, in the file in which transformers' Trainer keeps them. */
final class TrainerState {
    static final String FILE_NAME = "trainer_state.json";

    private TrainerState() {}

    static void write(Path folder, TrainingProgress progress) throws IOException {
        List<Map<String, Object>> history = new ArrayList<>();
        progress.heldOut().stream()
                .filter(loss -> loss.step() == 0)
                .forEach(loss -> history.add(entry(0, "eval_loss", loss.loss())));
        for (TrainingStep step : progress.history()) {
            history.add(entry(step.step(), "loss", step.loss()));
            progress.heldOut().stream()
                    .filter(loss -> loss.step() == step.step())
                    .forEach(loss -> history.add(entry(loss.step(), "eval_loss", loss.loss())));
        }
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("global_step", progress.done());
        state.put("max_steps", progress.steps());
        state.put("num_input_tokens_seen", progress.tokens());
        progress.best().ifPresent(best -> {
            state.put("best_metric", best.loss());
            state.put("best_global_step", best.step());
        });
        state.put("log_history", history);
        Files.write(
                folder.resolve(FILE_NAME),
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(state));
    }

    private static Map<String, Object> entry(int step, String name, double loss) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("step", step);
        entry.put(name, loss);
        return entry;
    }
}
