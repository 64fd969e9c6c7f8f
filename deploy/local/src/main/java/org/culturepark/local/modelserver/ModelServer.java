package org.culturepark.local.modelserver;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.culturepark.local.openai.ApiServer;
import org.culturepark.local.weights.ModelWeights;
import org.culturepark.local.weights.WeightsUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * An OpenAI-compatible endpoint for the laptop: chat, the list of models, and vLLM's calls to load and unload LoRA
 * adapters.
 *
 * <p>This process holds no model and loads no native code. Each model lives in a {@link
 * org.culturepark.local.modelworker.ModelWorker process of its own}, because llama.cpp can abort its process and cannot
 * unload in order; this one hands calls on by the model's name and starts again what died.
 */
@Command(
        name = "model-server",
        description = "Serves a GGUF chat model and LoRA adapters on it.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class ModelServer implements Callable<Integer> {
    private static final Logger LOG = System.getLogger(ModelServer.class.getName());
    private static final int FAILED = 1;

    /** Calls a model works on at once, unless told otherwise. */
    public static final String SLOTS = "4";

    @Option(names = "--port", defaultValue = "8085", description = "Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--bind",
            defaultValue = "127.0.0.1",
            description = "Address to listen on; this machine only by default.")
    private String bind;

    @Option(names = "--weights", description = "GGUF file. Default: CULTUREPARK_WEIGHTS, else SmolLM2 from the cache.")
    private Optional<Path> weights = Optional.empty();

    @Option(
            names = "--model",
            defaultValue = "${env:CULTUREPARK_MODEL:-smollm2-135m-instruct}",
            description = "Name of the base model. Default: ${DEFAULT-VALUE}.")
    private String model;

    @Option(
            names = "--slots",
            defaultValue = SLOTS,
            description = "Calls a model works on at once. Default: ${DEFAULT-VALUE}.")
    private int slots;

    @Option(names = "--context", defaultValue = "4096", description = "Tokens per call. Default: ${DEFAULT-VALUE}.")
    private int context;

    @Option(names = "--threads", description = "Threads per model. Default: the machine's processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    private ModelServer() {}

    /** Runs until it is told to end; exits with 1 and one line on standard error if it cannot. */
    public static void main(String... arguments) {
        // Seconds; shorter than the workers keep an idle connection, so that none is used that is just being closed.
        System.setProperty("jdk.httpclient.keepalive.timeout", "60");
        System.exit(new CommandLine(new ModelServer()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (ApiServer server = new ApiServer(new InetSocketAddress(bind, port))) {
            WorkerSettings settings = new WorkerSettings(locateWeights(), slots, context, threads);
            serve(server, new ServedModels(model, settings, Clock.systemUTC()));
            return 0;
        } catch (BindException e) {
            return failed("port %d of %s is taken".formatted(port, bind));
        } catch (WeightsUnavailable e) {
            return failed(e.getMessage());
        } catch (CompletionException e) {
            return failed("the model could not be loaded: " + e.getCause().getMessage());
        }
    }

    private static int failed(String why) {
        System.err.println("model-server: " + why);
        return FAILED;
    }

    private Path locateWeights() throws WeightsUnavailable {
        Map<String, String> environment = new HashMap<>(System.getenv());
        weights.ifPresent(file -> environment.put(ModelWeights.VARIABLE, file.toString()));
        return ModelWeights.from(environment).locateForServing();
    }

    private void serve(ApiServer server, ServedModels models) throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(models::close, "stop-models"));
        ModelsHandler list = new ModelsHandler(models);
        ChatProxy proxy = new ChatProxy(models);
        AdapterHandler adapters = new AdapterHandler(models);
        server.on("GET", "/health", list::health)
                .on("GET", "/v1/models", list::list)
                .on("POST", "/v1/chat/completions", call -> proxy.forward(call, "/v1/chat/completions"))
                .on("POST", "/tokenize", call -> proxy.forward(call, "/tokenize"))
                .on("POST", "/v1/load_lora_adapter", adapters::load)
                .on("POST", "/v1/unload_lora_adapter", adapters::unload)
                .start();
        models.startBase().join();
        LOG.log(Level.INFO, "{0} answers at http://{1}:{2}/v1", model, bind, Integer.toString(server.port()));
        new CountDownLatch(1).await();
    }
}
