package org.culturepark.local.modelserver;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.culturepark.local.openai.ApiError;

/** The base model and the adapters that are loaded now. */
final class ServedModels implements AutoCloseable {
    /** Each takes about half a gigabyte. */
    static final int ADAPTER_LIMIT = 16;

    private final WorkerSettings settings;
    private final Clock clock;
    private final ServedModel base;
    private final Map<String, ServedModel> adapters = new ConcurrentSkipListMap<>();

    ServedModels(String baseName, WorkerSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.base = served(baseName, settings.weights(), Optional.empty(), Optional.empty());
    }

    /** @return completed when the base model answers, with {@link WorkerFailed} if it cannot be loaded */
    CompletableFuture<Void> startBase() throws IOException {
        return base.worker().start();
    }

    ServedModel base() {
        return base;
    }

    List<ServedModel> all() {
        return Stream.concat(Stream.of(base), adapters.values().stream()).toList();
    }

    Optional<ServedModel> find(String name) {
        return name.equals(base.name()) ? Optional.of(base) : Optional.ofNullable(adapters.get(name));
    }

    /** @throws ApiError if no model has that name */
    ServedModel get(String name) {
        return find(name)
                .orElseThrow(() ->
                        ApiError.notFound("model", "model_not_found", "The model `" + name + "` does not exist."));
    }

    /**
     * Loads an adapter, and returns when it answers. One that has the name already answers until then.
     *
     * @param path as it was asked for
     * @param file the GGUF adapter
     * @throws WorkerFailed if llama.cpp cannot put it on the base model
     */
    void load(String name, Path path, Path file) throws IOException {
        ServedModel adapter = served(name, path, Optional.of(base.name()), Optional.of(file));
        try {
            adapter.worker().start().join();
        } catch (CompletionException e) {
            adapter.worker().close();
            throw e.getCause() instanceof WorkerFailed failed ? failed : e;
        }
        ServedModel before = adapters.put(name, adapter);
        if (before != null) {
            before.worker().close();
        }
    }

    private ServedModel served(String name, Path root, Optional<String> parent, Optional<Path> adapter) {
        return new ServedModel(
                name, root, parent, clock.instant(), settings.context(), new Worker(name, settings, adapter));
    }

    /** @return whether it was loaded */
    boolean unload(String name) {
        ServedModel adapter = adapters.remove(name);
        if (adapter == null) {
            return false;
        }
        adapter.worker().close();
        return true;
    }

    boolean isFull() {
        return adapters.size() >= ADAPTER_LIMIT;
    }

    @Override
    public void close() {
        all().parallelStream().forEach(model -> model.worker().close());
    }
}
