package org.culturepark.trainer.weights;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A file mapped into memory, of any size: what is not asked for is never read, and what is read takes no heap. */
public final class MappedFile {
    /** Parts begin this far apart and reach twice as far, so that a slice of this size lies in one of them. */
    private static final long STRIDE = 1L << 30;

    private static final long LONGEST_PART = Integer.MAX_VALUE;

    private final Path path;
    private final long size;
    private final List<MappedByteBuffer> parts;

    private MappedFile(Path path, long size, List<MappedByteBuffer> parts) {
        this.path = path;
        this.size = size;
        this.parts = parts;
    }

    /** @throws UnreadableModel when it is missing or cannot be read */
    public static MappedFile open(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            List<MappedByteBuffer> parts = new ArrayList<>();
            for (long start = 0; start == 0 || start < size; start += STRIDE) {
                parts.add(channel.map(MapMode.READ_ONLY, start, Math.min(size - start, LONGEST_PART)));
            }
            return new MappedFile(path, size, parts);
        } catch (NoSuchFileException e) {
            throw new UnreadableModel("there is no model file " + path, e);
        } catch (IOException e) {
            throw new UnreadableModel("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    public Path path() {
        return path;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** As much of the beginning as fits a buffer, little-endian. */
    public ByteBuffer beginning() {
        return parts.get(0).duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * So many bytes, little-endian.
     *
     * @param count at most 2^30
     */
    public ByteBuffer slice(long start, long count) {
        if (start < 0 || count < 0 || count > STRIDE || start > size - count) {
            throw new UnreadableModel(path.getFileName() + " has no " + count + " bytes at " + start);
        }
        MappedByteBuffer part = parts.get(Math.toIntExact(start / STRIDE));
        return part.slice((int) (start % STRIDE), (int) count).order(ByteOrder.LITTLE_ENDIAN);
    }
}
