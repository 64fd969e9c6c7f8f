package org.culturepark.trainer.merge;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.culturepark.trainer.base.BaseModel;
import org.culturepark.trainer.base.HuggingFaceConfig;
import org.culturepark.trainer.dataset.TokenizerFiles;
import org.culturepark.trainer.weights.NumberType;
import org.culturepark.trainer.weights.SafetensorsWriter;

/** Writes a merged model as transformers and vLLM load it, in half precision. */
final class MergedFolder {
    private static final List<String> COMPANIONS = List.of(
            "config.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "chat_template.jinja");

    private MergedFolder() {}

    static void write(MergedModel model, Path baseFile, Path folder) throws IOException {
        Files.createDirectories(folder);
        SafetensorsWriter writer = new SafetensorsWriter(NumberType.F16);
        for (String name : model.base().tensors().stream().sorted().toList()) {
            long[] shape = model.base().findShape(name).orElseThrow().stream()
                    .mapToLong(Long::longValue)
                    .toArray();
            writer.put(name, () -> model.read(name), shape);
        }
        if (Files.isDirectory(baseFile)) {
            copyCompanions(baseFile, folder);
        } else {
            writeCompanions(model.base(), folder);
        }
        writer.write(folder.resolve("model.safetensors"));
    }

    private static void copyCompanions(Path base, Path folder) throws IOException {
        for (String name : COMPANIONS) {
            if (Files.exists(base.resolve(name))) {
                Files.copy(base.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void writeCompanions(BaseModel base, Path folder) throws IOException {
        TokenizerFiles tokenizer = base.tokenizer();
        ObjectMapper json = new ObjectMapper();
        ObjectNode whole = tokenizer.tokenizer().deepCopy();
        tokenizer
                .specialTokens()
                .forEach((text, id) -> whole.withArray("added_tokens")
                        .addObject()
                        .put("id", id)
                        .put("content", text)
                        .put("single_word", false)
                        .put("lstrip", false)
                        .put("rstrip", false)
                        .put("normalized", false)
                        .put("special", true));
        ObjectNode config = json.createObjectNode().put("tokenizer_class", "PreTrainedTokenizerFast");
        tokenizer.namedTokens().forEach(config::put);
        tokenizer.chatTemplate().ifPresent(template -> config.put("chat_template", template));
        Files.write(folder.resolve("tokenizer.json"), json.writeValueAsBytes(whole));
        Files.write(
                folder.resolve("tokenizer_config.json"),
                json.writerWithDefaultPrettyPrinter().writeValueAsBytes(config));
        Files.write(
                folder.resolve("config.json"),
                json.writerWithDefaultPrettyPrinter().writeValueAsBytes(HuggingFaceConfig.of(base)));
    }
}
