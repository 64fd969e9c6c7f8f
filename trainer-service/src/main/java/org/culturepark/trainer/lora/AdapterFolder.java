package org.culturepark.trainer.lora;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;

/** A folder that appears with all its files at once: it is filled under another name beside its place, then moved there. */
record AdapterFolder(Path place) {
    /** Writes files into a folder. */
    @FunctionalInterface
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /** Replaces what is there. When filling fails, what is there stays. */
    void write(Filling filling) throws IOException {
        Path parent = Files.createDirectories(place.toAbsolutePath().getParent());
        // Not a temporary directory of Files: those are for this user only, and a server of another user loads this
        // one.
        Path fresh = Files.createDirectory(parent.resolve("." + place.getFileName() + "-" + UUID.randomUUID()));
        try {
            filling.fill(fresh);
            Path old = fresh.resolveSibling(fresh.getFileName() + "-old");
            if (Files.exists(place)) {
                Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
            delete(old);
        } finally {
            delete(fresh);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
