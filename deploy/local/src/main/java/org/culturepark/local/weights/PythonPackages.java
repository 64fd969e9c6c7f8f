package org.culturepark.local.weights;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Fetches wheels by package name with the user's pip, from whichever index that is configured for. */
class PythonPackages {
    /** Some systems split pip from Python. */
    private static final List<List<String>> PIPS =
            List.of(List.of("python3", "-m", "pip"), List.of("pip3"), List.of("pip"));

    /**
     * Downloads the wheel of {@code requirement} (name and version, without what it depends on).
     *
     * @param folder an empty one
     * @throws IOException with what pip said last, if it could not
     */
    Path download(String requirement, Path folder) throws IOException {
        IOException first = null;
        for (List<String> pip : PIPS) {
            try {
                return download(pip, requirement, folder);
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        throw first;
    }

    private static Path download(List<String> pip, String requirement, Path folder) throws IOException {
        List<String> command = new ArrayList<>(pip);
        command.addAll(List.of("download", "--no-deps", "--only-binary", ":all:", "--quiet"));
        command.addAll(List.of("--disable-pip-version-check", "--dest", folder.toString(), requirement));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exitCode(process) != 0) {
            throw new IOException(lastLine(said));
        }
        return wheel(folder);
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String lastLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).reduce("no reason given", (before, line) -> line.strip());
    }

    private static Path wheel(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".whl"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("pip left no wheel"));
        }
    }
}
