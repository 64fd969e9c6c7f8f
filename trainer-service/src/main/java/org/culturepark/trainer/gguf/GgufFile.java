package org.culturepark.trainer.gguf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model in GGUF, mapped into memory: what is not asked for is never read. */
public final class GgufFile implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final GgufHeader header;

    private GgufFile(Path path, FileChannel channel, GgufHeader header) {
        this.path = path;
        this.channel = channel;
        this.header = header;
    }

    /** @throws UnreadableModel when it is missing, damaged or hostile */
    @SuppressWarnings("MustBeClosedChecker")
    public static GgufFile open(Path path) {
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
            try {
                return new GgufFile(path, channel, readHeader(channel));
            } catch (RuntimeException | IOException e) {
                channel.close();
                throw e;
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableModel("there is no model file " + path, e);
        } catch (UnreadableModel e) {
            throw new UnreadableModel(path.getFileName() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UnreadableModel("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    public GgufMetadata metadata() {
        return header.metadata();
    }

    public Map<String, GgufTensor> tensors() {
        return header.tensors();
    }

    public Optional<GgufTensor> findTensor(String name) {
        return Optional.ofNullable(header.tensors().get(name));
    }

    public GgufTensor getTensor(String name) {
        return findTensor(name).orElseThrow(() -> new UnreadableModel(path.getFileName() + " has no tensor " + name));
    }

    /**
     * Some of a tensor's values, expanded to 32-bit floats, in row-major order of {@link GgufTensor#shape}.
     *
     * @param from a whole number of the type's blocks, as is {@code count}
     */
    public float[] read(GgufTensor tensor, long from, int count) {
        try {
            long start = header.dataStart() + tensor.offset() + tensor.type().bytes(from);
            ByteBuffer stored =
                    channel.map(MapMode.READ_ONLY, start, tensor.type().bytes(count));
            return tensor.type().decode(stored.order(ByteOrder.LITTLE_ENDIAN), count);
        } catch (IOException e) {
            throw new UnreadableModel("cannot read tensor " + tensor.name() + " of " + path, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UnreadableModel("cannot close " + path, e);
        }
    }

    private static GgufHeader readHeader(FileChannel channel) throws IOException {
        long size = channel.size();
        ByteBuffer start = channel.map(MapMode.READ_ONLY, 0, Math.min(size, Integer.MAX_VALUE));
        GgufHeader header = new GgufHeaderReader(start.order(ByteOrder.LITTLE_ENDIAN)).read();
        requireWithin(header, size);
        return header;
    }

    /** Every tensor lies within the file, and no two share a byte. */
    private static void requireWithin(GgufHeader header, long size) {
        List<GgufTensor> inOrder = header.tensors().values().stream()
                .sorted(Comparator.comparingLong(GgufTensor::offset))
                .toList();
        long end = 0;
        for (GgufTensor tensor : inOrder) {
            long bytes = sizeOf(tensor);
            if (tensor.offset() < end) {
                throw new UnreadableModel("tensor " + tensor.name() + " overlaps the one before it");
            }
            if (tensor.offset() > size - header.dataStart() - bytes) {
                throw new UnreadableModel("tensor " + tensor.name() + " reaches beyond the end of the file");
            }
            end = tensor.offset() + bytes;
        }
    }

    private static long sizeOf(GgufTensor tensor) {
        try {
            return tensor.bytes();
        } catch (ArithmeticException e) {
            throw new UnreadableModel("tensor " + tensor.name() + " is too large: " + tensor.shape(), e);
        }
    }
}
