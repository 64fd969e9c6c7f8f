package org.culturepark.trainer.gguf;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.trainer.weights.MappedFile;
import org.culturepark.trainer.weights.UnreadableModel;

/** A model in GGUF, mapped into memory: what is not asked for is never read. */
public final class GgufFile {
    private final MappedFile file;
    private final GgufHeader header;

    private GgufFile(MappedFile file, GgufHeader header) {
        this.file = file;
        this.header = header;
    }

    /** @throws UnreadableModel when it is missing, damaged or hostile */
    public static GgufFile open(Path path) {
        MappedFile file = MappedFile.open(path);
        try {
            GgufHeader header = new GgufHeaderReader(file.beginning()).read();
            requireWithin(header, file.size());
            return new GgufFile(file, header);
        } catch (UnreadableModel e) {
            throw new UnreadableModel(path.getFileName() + ": " + e.getMessage(), e);
        }
    }

    public GgufMetadata metadata() {
        return header.metadata();
    }

    /** The bytes of the keys and values, as they stand in the file. */
    public ByteBuffer metadataBytes() {
        return file.slice(header.metadataStart(), header.metadataEnd() - header.metadataStart());
    }

    public Map<String, GgufTensor> tensors() {
        return header.tensors();
    }

    public Optional<GgufTensor> findTensor(String name) {
        return Optional.ofNullable(header.tensors().get(name));
    }

    public GgufTensor getTensor(String name) {
        return findTensor(name)
                .orElseThrow(() -> new UnreadableModel(file.path().getFileName() + " has no tensor " + name));
    }

    /**
     * Some of a tensor's values, expanded to 32-bit floats, in row-major order of {@link GgufTensor#shape}.
     *
     * @param from a whole number of the type's blocks, as is {@code count}
     */
    public float[] read(GgufTensor tensor, long from, int count) {
        long start = header.dataStart() + tensor.offset() + tensor.type().bytes(from);
        return tensor.type().decode(file.slice(start, tensor.type().bytes(count)), count);
    }

    /** All of a tensor's values. */
    public float[] readAll(GgufTensor tensor) {
        return read(tensor, 0, Math.toIntExact(tensor.values()));
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
