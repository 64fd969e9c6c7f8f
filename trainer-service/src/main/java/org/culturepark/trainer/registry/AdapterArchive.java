package org.culturepark.trainer.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A model's folder as a zip that unpacks to a folder of the model's name. */
record AdapterArchive(String model, List<Path> files) {

    /** What lies in {@code folder} directly; links are not followed. */
    static AdapterArchive of(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return new AdapterArchive(
                    folder.getFileName().toString(),
                    entries.filter(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))
                            .sorted()
                            .toList());
        }
    }

    void writeTo(OutputStream output) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(output);
        // Trained weights hardly shrink, and a download should not wait for it.
        zip.setLevel(Deflater.BEST_SPEED);
        for (Path file : files) {
            zip.putNextEntry(new ZipEntry(model + "/" + file.getFileName()));
            Files.copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
