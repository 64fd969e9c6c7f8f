package org.culturepark.local.weights;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Finds the weights of the chat model: the GGUF file the user names, else SmolLM2-135M-Instruct from the user's cache. */
public final class ModelWeights {
    /** The environment variable that names a GGUF file. */
    public static final String VARIABLE = "CULTUREPARK_WEIGHTS";

    private static final String MAGIC = "GGUF";

    private final Optional<Path> named;
    private final WeightsCache cache;

    ModelWeights(Optional<Path> named, WeightsCache cache) {
        this.named = named;
        this.cache = cache;
    }

    /** As the environment says: {@code CULTUREPARK_WEIGHTS}, {@code CULTUREPARK_CACHE}. */
    public static ModelWeights from(Map<String, String> environment) {
        return new ModelWeights(
                Optional.ofNullable(environment.get(VARIABLE))
                        .filter(name -> !name.isBlank())
                        .map(Path::of),
                new WeightsCache(CacheFolder.of(environment), new PythonPackages()));
    }

    /**
     * The file, absolute. The first call on a machine fetches 93 MB and may take minutes.
     *
     * @throws WeightsUnavailable if there is none
     */
    public Path locate() throws WeightsUnavailable {
        if (named.isPresent()) {
            return checked(named.get().toAbsolutePath().normalize());
        }
        return cache.smollm2();
    }

    /**
     * The file that is best served. For SmolLM2 from the cache that is a copy in eight bits, with which llama.cpp reads
     * prompts faster; any other is served as it is. What is trained on is always {@link #locate()}; the weights are the
     * same.
     *
     * @throws WeightsUnavailable if there is none
     */
    public Path locateForServing() throws WeightsUnavailable {
        Path located = locate();
        return located.equals(cache.file()) ? cache.smollm2InEightBits() : located;
    }

    private static Path checked(Path file) throws WeightsUnavailable {
        try (InputStream in = Files.newInputStream(file)) {
            String magic = new String(in.readNBytes(MAGIC.length()), StandardCharsets.ISO_8859_1);
            if (!magic.equals(MAGIC)) {
                throw WeightsUnavailable.notUsable(file, "is no GGUF file");
            }
            return file;
        } catch (IOException e) {
            throw WeightsUnavailable.notUsable(file, "cannot be read");
        }
    }
}
