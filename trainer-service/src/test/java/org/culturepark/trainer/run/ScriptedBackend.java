package org.culturepark.trainer.run;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.culturepark.trainer.lora.ExampleCounts;
import org.culturepark.trainer.lora.TrainedAdapter;
import org.culturepark.trainer.lora.TrainingBackend;
import org.culturepark.trainer.lora.TrainingCancelled;
import org.culturepark.trainer.lora.TrainingListener;
import org.culturepark.trainer.lora.TrainingRequest;
import org.culturepark.trainer.lora.TrainingStep;

/** Trains at once and learns nothing, unless a test wrote another script for the model. */
@Mock
@ApplicationScoped
class ScriptedBackend implements TrainingBackend {
    static final int STEPS = 3;

    private final Map<String, TrainingBackend> scripts = new ConcurrentHashMap<>();
    private final List<TrainingRequest> requests = new CopyOnWriteArrayList<>();

    void script(String model, TrainingBackend script) {
        scripts.put(model, script);
    }

    /** What it was asked to train, of this model. */
    List<TrainingRequest> requestsFor(String model) {
        return requests.stream()
                .filter(request -> request.modelName().equals(model))
                .toList();
    }

    @Override
    public TrainedAdapter train(TrainingRequest request, TrainingListener listener) {
        requests.add(request);
        return scripts.getOrDefault(request.modelName(), ScriptedBackend::succeed)
                .train(request, listener);
    }

    static TrainedAdapter succeed(TrainingRequest request, TrainingListener listener) {
        for (int step = 1; step <= STEPS; step++) {
            listener.onStep(new TrainingStep(step, STEPS, 3.0 / step, 100L * step, 50));
            if (listener.isCancelled()) {
                throw new TrainingCancelled(step);
            }
        }
        write(request.adapterFolder());
        return new TrainedAdapter(
                request.adapterFolder(),
                new ExampleCounts(request.examples().size(), 0, 0, 0),
                STEPS,
                3,
                1,
                300,
                Duration.ofSeconds(6),
                List.of(),
                List.of());
    }

    private static void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("adapter_config.json"), "{\"peft_type\": \"LORA\"}");
            Files.writeString(folder.resolve("adapter.gguf"), "GGUF");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
