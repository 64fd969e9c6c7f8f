package org.culturepark.trainer.base;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturepark.trainer.dataset.TokenizerFiles;
import org.culturepark.trainer.weights.SafetensorsFile;
import org.culturepark.trainer.weights.UnreadableModel;

/** A folder as transformers writes it: {@code config.json}, one or several safetensors files, {@code tokenizer.json}. */
final class HuggingFaceModel implements BaseModel {
    private static final String INDEX = "model.safetensors.index.json";
    private static final String SINGLE = "model.safetensors";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final LlamaShape shape;
    private final Map<String, SafetensorsFile> files;

    private HuggingFaceModel(Path folder, LlamaShape shape, Map<String, SafetensorsFile> files) {
        this.folder = folder;
        this.shape = shape;
        this.files = files;
    }

    static HuggingFaceModel open(Path folder) {
        JsonNode config = read(folder.resolve("config.json"));
        Map<String, SafetensorsFile> files = new HashMap<>();
        for (String name : fileNames(folder)) {
            SafetensorsFile file = SafetensorsFile.open(folder.resolve(name));
            file.shapes().keySet().forEach(tensor -> {
                if (files.put(tensor, file) != null) {
                    throw new UnreadableModel("tensor " + tensor + " is in two files");
                }
            });
        }
        if (config.path("tie_word_embeddings").asBoolean(false)) {
            files.remove(HEAD);
        }
        // Older files hold what follows from the configuration.
        files.keySet().removeIf(tensor -> tensor.endsWith(".rotary_emb.inv_freq"));
        return new HuggingFaceModel(folder, HuggingFaceConfig.shapeOf(config), files);
    }

    @Override
    public LlamaShape shape() {
        return shape;
    }

    @Override
    public TokenizerFiles tokenizer() {
        return TokenizerFiles.of(folder);
    }

    @Override
    public Optional<List<Long>> findShape(String tensor) {
        return Optional.ofNullable(files.get(tensor)).map(file -> file.shapes().get(tensor));
    }

    @Override
    public float[] read(String tensor, long firstRow, int rows) {
        List<Long> shapeOfTensor = findShape(tensor)
                .orElseThrow(() -> new UnreadableModel(folder.getFileName() + " has no tensor " + tensor));
        int columns = shapeOfTensor.size() == 1 ? 1 : Math.toIntExact(shapeOfTensor.get(1));
        return files.get(tensor).read(tensor, firstRow * columns, Math.multiplyExact(rows, columns));
    }

    @Override
    public Set<String> tensors() {
        return Set.copyOf(files.keySet());
    }

    private static Set<String> fileNames(Path folder) {
        if (!Files.exists(folder.resolve(INDEX))) {
            return Set.of(SINGLE);
        }
        Set<String> names = new HashSet<>();
        for (JsonNode name : read(folder.resolve(INDEX)).path("weight_map")) {
            // It comes with the model, and is not to lead out of its folder.
            if (!name.asText().matches("[A-Za-z0-9._-]+\\.safetensors")) {
                throw new UnreadableModel(INDEX + " names a file that is none of the folder's: " + name);
            }
            names.add(name.asText());
        }
        return names;
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            String what = Files.exists(file) ? " cannot be read as JSON" : " is missing";
            throw new UnreadableModel(file.getFileName() + what + " in " + file.getParent(), e);
        }
    }
}
