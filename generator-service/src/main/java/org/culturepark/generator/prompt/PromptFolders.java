package org.culturepark.generator.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the versions of the prompts stand: those built in under {@code prompts/} of the class path, and the subfolders of
 * a folder on disk, which are read anew each time.
 */
@ApplicationScoped
class PromptFolders {
    static final List<String> BUILT_IN = List.of("guide-v1", "guide-v2");

    private final PromptConfig config;

    PromptFolders(PromptConfig config) {
        this.config = config;
    }

    /**
     * Names of the versions there are, the built-in ones first.
     *
     * @throws InvalidPrompts if the folder on disk cannot be read
     */
    List<String> names() {
        return Stream.concat(BUILT_IN.stream(), onDisk().stream().map(PromptFolders::name))
                .distinct()
                .toList();
    }

    /** @throws InvalidPrompts if the folder of this name cannot be read or is no version */
    Optional<PromptVersion> find(String name) {
        Optional<PromptVersion> onDisk = onDisk().stream()
                .filter(folder -> name(folder).equals(name))
                .map(PromptFolders::read)
                .findFirst();
        return onDisk.or(() -> Optional.of(name).filter(BUILT_IN::contains).map(PromptFolders::builtIn));
    }

    private static PromptVersion builtIn(String name) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String file : PromptFiles.all()) {
            try (InputStream text = PromptFolders.class.getResourceAsStream("/prompts/" + name + "/" + file)) {
                if (text != null) {
                    texts.put(file, new String(text.readAllBytes(), UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read prompts/" + name + "/" + file, e);
            }
        }
        return new PromptVersion(name, texts);
    }

    private List<Path> onDisk() {
        if (config.prompts().isEmpty()) {
            return List.of();
        }
        Path folder = config.prompts().get();
        try (Stream<Path> entries = Files.list(folder)) {
            // A name with a dot in front is bookkeeping, such as the links of a mounted ConfigMap.
            return entries.filter(
                            entry -> Files.isDirectory(entry) && !name(entry).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InvalidPrompts("culturepark.dialogue.prompts: cannot read the folder " + folder, e);
        }
    }

    private static PromptVersion read(Path folder) {
        if (BUILT_IN.contains(name(folder))) {
            throw new InvalidPrompts(
                    "%s: a version of this name is built in, give the folder another".formatted(folder));
        }
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.filter(PromptFolders::isText).toList()) {
                texts.put(known(file), text(file));
            }
        } catch (IOException e) {
            throw new InvalidPrompts("%s: cannot be read as UTF-8 text".formatted(folder), e);
        }
        return new PromptVersion(name(folder), texts);
    }

    private static boolean isText(Path file) {
        return name(file).endsWith(".txt");
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        if (text.indexOf('\0') >= 0) {
            throw new InvalidPrompts("%s: is no text".formatted(file));
        }
        return text;
    }

    private static String known(Path file) {
        if (!PromptFiles.all().contains(name(file))) {
            throw new InvalidPrompts("%s: no such prompt; there are %s and round-1.txt to round-%d.txt"
                    .formatted(file, String.join(", ", PromptFiles.UNNUMBERED), PromptFiles.MOST_ROUNDS));
        }
        return name(file);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
