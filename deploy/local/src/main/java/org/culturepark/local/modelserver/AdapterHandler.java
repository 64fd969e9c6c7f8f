package org.culturepark.local.modelserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.culturepark.local.openai.ApiError;
import org.culturepark.local.openai.Call;

/** vLLM's calls for adapters: {@code POST /v1/load_lora_adapter} and {@code POST /v1/unload_lora_adapter}. */
final class AdapterHandler {
    /** In the PEFT folder, beside what Hugging Face and vLLM read. */
    static final String FILE = "adapter.gguf";

    private static final Logger LOG = System.getLogger(AdapterHandler.class.getName());

    private final ServedModels models;

    AdapterHandler(ServedModels models) {
        this.models = models;
    }

    /**
     * {@code {lora_name, lora_path, load_inplace?}}: the path is a PEFT folder that holds {@code adapter.gguf}. Answers
     * when the adapter can be called. A name that is loaded is an error, unless {@code load_inplace} is true.
     */
    synchronized void load(Call call) throws IOException {
        ObjectNode body = call.json();
        String name = text(body, "lora_name");
        Path path = path(text(body, "lora_path"));
        refuseTakenName(name, body.path("load_inplace").asBoolean(false));
        try {
            models.load(name, path, adapterFile(path));
        } catch (WorkerFailed e) {
            LOG.log(Level.WARNING, "adapter {0} at {1} could not be loaded: {2}", name, path, e.getMessage());
            throw ApiError.invalid(
                    "lora_path", "The adapter at " + path + " does not fit the base model; the log says why.");
        }
        call.reply(200, "Success: LoRA adapter '" + name + "' added successfully.");
    }

    /** {@code {lora_name}}: ends the adapter's process. */
    synchronized void unload(Call call) throws IOException {
        String name = text(call.json(), "lora_name");
        if (!models.unload(name)) {
            throw ApiError.notFound(
                    "lora_name", "adapter_not_found", "The lora adapter '" + name + "' cannot be found.");
        }
        call.reply(200, "Success: LoRA adapter '" + name + "' removed successfully.");
    }

    private void refuseTakenName(String name, boolean inPlace) {
        if (name.equals(models.base().name())) {
            throw ApiError.invalid("lora_name", "'" + name + "' is the name of the base model.");
        }
        if (models.find(name).isPresent()) {
            if (!inPlace) {
                throw ApiError.invalid(
                        "lora_name",
                        "The lora adapter '%s' has already been loaded. To replace it, set load_inplace to true."
                                .formatted(name));
            }
            return;
        }
        if (models.isFull()) {
            throw ApiError.invalid(
                    "lora_name", ServedModels.ADAPTER_LIMIT + " adapters are loaded already; unload one first.");
        }
    }

    private static String text(ObjectNode body, String field) {
        String text = body.path(field).asText().strip();
        if (!body.path(field).isTextual() || text.isEmpty()) {
            throw ApiError.invalid(field, field + " must be given.");
        }
        return text;
    }

    private static Path path(String given) {
        try {
            return Path.of(given).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw ApiError.invalid("lora_path", "lora_path is no path.");
        }
    }

    private static Path adapterFile(Path path) throws IOException {
        Path file = Files.isDirectory(path) ? path.resolve(FILE) : path;
        if (!Files.isReadable(file)) {
            throw ApiError.notFound("lora_path", "adapter_not_found", "There is no adapter at " + file + ".");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).equals("GGUF")) {
                throw ApiError.invalid("lora_path", file + " is no GGUF file.");
            }
        }
        return file;
    }
}
