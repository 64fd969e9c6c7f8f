package org.culturepark.local.modelserver;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.culturepark.local.modelworker.ModelWorker;

/**
 * How workers are started.
 *
 * @param weights the GGUF file of the base model
 * @param slots calls that one model works on at once
 * @param context tokens, prompt and answer together, that fit into one slot
 * @param threads of llama.cpp, per model
 */
record WorkerSettings(Path weights, int slots, int context, int threads) {
    private static final List<String> SMALL_JVM = List.of(
            "-Xmx160m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+ExitOnOutOfMemoryError");

    /** The command of a worker that lives in {@code folder}. */
    List<String> command(Optional<Path> adapter, Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL_JVM);
        command.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
        command.addAll(List.of("-cp", absoluteClassPath(), ModelWorker.class.getName()));
        command.addAll(List.of("--folder", folder.toString(), "--weights", weights.toString()));
        command.addAll(List.of("--slots", Integer.toString(slots), "--context", Integer.toString(context)));
        command.addAll(List.of("--threads", Integer.toString(threads)));
        adapter.ifPresent(file -> command.addAll(List.of("--adapter", file.toString())));
        return command;
    }

    /** A worker runs in a folder of its own, where relative entries would mean something else. */
    private static String absoluteClassPath() {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, entries);
    }
}
