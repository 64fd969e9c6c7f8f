package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.culturepark.trainer.dataset.ChatMessage;
import org.culturepark.trainer.dataset.ExampleEncoder;
import org.culturepark.trainer.dataset.TrainingExample;
import org.culturepark.trainer.weights.SafetensorsFile;

/** Holds what was written, and the weights merged with it, to what was trained: by the logits after real prompts. */
final class AdapterParity {
    private static final int PROMPTS = 32;
    private static final int MERGED_PROMPTS = 8;
    /** Logits of one computation in another order were seen to differ by 0.0001. */
    private static final double TOLERANCE = 0.01;
    /** Weights in eight bits move logits by about as much. */
    private static final float NEAR = 0.5f;

    private final NDManager manager;
    private final LlamaModel model;
    private final ExampleEncoder encoder;
    private final List<List<ChatMessage>> prompts;
    private final List<float[]> logits = new ArrayList<>();

    AdapterParity(NDManager manager, LlamaModel model, ExampleEncoder encoder, List<TrainingExample> examples) {
        this.manager = manager;
        this.model = model;
        this.encoder = encoder;
        this.prompts = promptsOf(examples);
        prompts.forEach(prompt -> logits.add(logitsAfter(prompt)));
    }

    List<FirstToken> firstTokens() {
        return IntStream.range(0, prompts.size())
                .mapToObj(i -> new FirstToken(prompts.get(i), likeliest(logits.get(i))))
                .toList();
    }

    /**
     * The file has to hold what was trained, to the bit.
     *
     * @throws TrainingFailed when it does not
     */
    static void checkFile(Path folder, LoraAdapter trained) {
        SafetensorsFile file = SafetensorsFile.open(folder.resolve(PeftAdapter.FILE_NAME));
        for (LoraLayout.Slot slot : trained.layout().slots()) {
            if (!Arrays.equals(file.read(PeftAdapter.name(slot)), trained.matrix(slot))) {
                throw new TrainingFailed(
                        "the adapter's file differs from what was trained at " + PeftAdapter.name(slot));
            }
        }
    }

    /**
     * Merges the adapter into the weights, which leaves the model to be thrown away.
     *
     * @throws TrainingFailed when the merged model says something else
     */
    void checkMerged(LlamaModel.Merging merging) {
        merging.merge();
        for (int i = 0; i < Math.min(MERGED_PROMPTS, prompts.size()); i++) {
            double difference = difference(logits.get(i), logitsAfter(prompts.get(i)));
            // Also when it is no number
            if (!(difference <= TOLERANCE)) {
                throw new TrainingFailed(("the merged weights differ from base and adapter by %.4f in a logit, "
                                + "which is more than %s")
                        .formatted(difference, TOLERANCE));
            }
        }
    }

    private float[] logitsAfter(List<ChatMessage> prompt) {
        return model.lastLogits(manager, encoder.prompt(prompt));
    }

    private List<String> likeliest(float[] values) {
        float best = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            best = Math.max(best, value);
        }
        List<String> texts = new ArrayList<>();
        for (int token = 0; token < values.length; token++) {
            if (values[token] >= best - NEAR) {
                texts.add(encoder.text(token));
            }
        }
        return texts;
    }

    private static double difference(float[] one, float[] other) {
        double largest = 0;
        for (int i = 0; i < one.length; i++) {
            largest = Math.max(largest, Math.abs(one[i] - other[i]));
        }
        return Float.isNaN(other[0]) ? Double.NaN : largest;
    }

    /** Up to the last answer, of examples spread over all. */
    private static List<List<ChatMessage>> promptsOf(List<TrainingExample> examples) {
        int count = Math.min(PROMPTS, examples.size());
        return IntStream.range(0, count)
                .mapToObj(i ->
                        examples.get((int) ((long) i * examples.size() / count)).messages())
                .map(messages -> messages.subList(0, lastAnswer(messages)))
                .filter(prompt -> !prompt.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    private static int lastAnswer(List<ChatMessage> messages) {
        int at = messages.size() - 1;
        while (!messages.get(at).isFromAssistant()) {
            at--;
        }
        return at;
    }
}
