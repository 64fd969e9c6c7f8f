package org.culturepark.local.modelworker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.culturepark.local.gguf.GgufMetadata;
import org.culturepark.local.openai.ApiServer;
import org.culturepark.local.weights.FolderRemoval;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * A process that holds one llama.cpp model: the base, or the base with one LoRA adapter. It answers on a free port of
 * the loopback address, which it names on standard output, and ends when its standard input does: so it never outlives
 * the model server that started it.
 *
 * <p>It has a folder of its own, into which the native library is unpacked under the one name it always gets, and takes
 * it away when it ends.
 */
@Command(name = "model-worker")
public final class ModelWorker implements Callable<Integer> {
    /** Before the port, on the line that says that the model is ready. */
    public static final String READY = "model worker listens on port ";

    private static final int STOPPED = 0;
    private static final int FAILED = 1;

    @Option(names = "--folder", required = true)
    private Path folder;

    @Option(names = "--weights", required = true)
    private Path weights;

    @Option(names = "--adapter")
    private Optional<Path> adapter = Optional.empty();

    @Option(names = "--slots", required = true)
    private int slots;

    @Option(names = "--context", required = true)
    private int context;

    @Option(names = "--threads", required = true)
    private int threads;

    private ModelWorker() {}

    public static void main(String... arguments) {
        ModelWorker worker = new ModelWorker();
        worker.end(new CommandLine(worker)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure))
                .execute(arguments));
    }

    /** In one line, so that what llama.cpp itself said just before is still among the last lines of the log. */
    private static int failed(Exception failure) {
        System.err.println(failure);
        return FAILED;
    }

    /** llama.cpp's own clean-up, which an orderly exit would run, hangs: so this JVM is halted, whatever ends it. */
    private void end(int exitCode) {
        try {
            if (folder != null) {
                FolderRemoval.of(folder);
            }
        } catch (IOException e) {
            System.err.println(folder + " could not be removed: " + e.getMessage());
        }
        Runtime.getRuntime().halt(exitCode);
    }

    @Override
    public Integer call() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(STOPPED), "end"));
        System.setProperty("de.kherud.llama.tmpdir", folder.toString());
        LlamaSettings settings = new LlamaSettings(weights, adapter, slots, context, threads);
        ChatTemplate template = new ChatTemplate(GgufMetadata.read(weights));
        ChatHandler handler = new ChatHandler(new Completions(Llama.load(settings), template, settings));
        try (ApiServer server = new ApiServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            server.on("POST", "/v1/chat/completions", handler::chat)
                    .on("POST", "/tokenize", handler::tokenize)
                    .start();
            System.out.println(READY + server.port());
            awaitEndOfInput();
        }
        return STOPPED;
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is said there: its end is the message.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
