package org.culturepark.local.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The state folder, held by one launcher at a time; the system lets go of it however the launcher ends. */
final class StateFolder implements AutoCloseable {
    private final FileChannel channel;

    private StateFolder(FileChannel channel) {
        this.channel = channel;
    }

    static StateFolder hold(Path folder) throws IOException, LaunchFailed {
        Files.createDirectories(folder.resolve("logs"));
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new LaunchFailed(
                    "a stack is running already on " + folder + ": stop it first, or give another folder with --state");
        }
        return new StateFolder(channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) { // held by this very JVM
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
