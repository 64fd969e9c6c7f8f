package org.culturepark.trainer.weights;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A safetensors file, mapped into memory: eight bytes with the length of a JSON header, the header, the numbers.
 *
 * <p>Nothing in the header is believed: it is held against the size of the file before anything is allocated for it.
 */
public final class SafetensorsFile {
    private static final ObjectMapper STRICT = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final String METADATA = "__metadata__";
    private static final long LONGEST_HEADER = 16 << 20;
    private static final int MAX_DIMENSIONS = 8;

    private final MappedFile file;
    private final long dataStart;
    private final Map<String, Tensor> tensors;
    private final Map<String, String> metadata;

    /**
     * @param type as the file names it; only those of {@link NumberType} can be read
     * @param start in bytes from the start of the numbers, as is {@code end}
     */
    private record Tensor(String name, String type, List<Long> shape, long start, long end) {}

    private SafetensorsFile(
            MappedFile file, long dataStart, Map<String, Tensor> tensors, Map<String, String> metadata) {
        this.file = file;
        this.dataStart = dataStart;
        this.tensors = tensors;
        this.metadata = metadata;
    }

    /** @throws UnreadableModel when it is missing, damaged or hostile; the message says where it breaks */
    public static SafetensorsFile open(Path path) {
        MappedFile file = MappedFile.open(path);
        try {
            return read(file);
        } catch (UnreadableModel e) {
            throw new UnreadableModel(path.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /** Outermost dimension first. */
    public Map<String, List<Long>> shapes() {
        Map<String, List<Long>> shapes = new LinkedHashMap<>();
        tensors.forEach((name, tensor) -> shapes.put(name, tensor.shape()));
        return shapes;
    }

    public Optional<String> metadata(String key) {
        return Optional.ofNullable(metadata.get(key));
    }

    /** All of a tensor. */
    public float[] read(String name) {
        return read(name, 0, Math.toIntExact(count(get(name))));
    }

    /** So many of a tensor's numbers in row-major order, from one of them on. */
    public float[] read(String name, long from, int count) {
        Tensor tensor = get(name);
        NumberType type = typeOf(tensor);
        ByteBuffer bytes = file.slice(dataStart + tensor.start() + from * type.bytes(), (long) count * type.bytes());
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = type.read(bytes);
        }
        return values;
    }

    private Tensor get(String name) {
        return Optional.ofNullable(tensors.get(name))
                .orElseThrow(() -> new UnreadableModel(file.path().getFileName() + " has no tensor " + name));
    }

    private static SafetensorsFile read(MappedFile file) {
        if (file.size() < Long.BYTES) {
            throw new UnreadableModel("this is no safetensors file: it has " + file.size() + " bytes");
        }
        ByteBuffer start = file.beginning();
        long length = start.getLong();
        if (length < 2 || length > Math.min(LONGEST_HEADER, file.size() - Long.BYTES)) {
            throw new UnreadableModel("the safetensors header announces " + Long.toUnsignedString(length)
                    + " bytes; the file has " + file.size());
        }
        byte[] header = new byte[(int) length];
        start.get(header);
        return read(file, Long.BYTES + length, parse(header));
    }

    private static JsonNode parse(byte[] header) {
        try {
            JsonNode root = STRICT.readTree(header);
            if (root.isObject()) {
                return root;
            }
        } catch (IOException e) {
            throw new UnreadableModel("the safetensors header is no JSON that can be read", e);
        }
        throw new UnreadableModel("the safetensors header is no JSON object");
    }

    private static SafetensorsFile read(MappedFile file, long dataStart, JsonNode header) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        Map<String, String> metadata = new LinkedHashMap<>();
        header.fields().forEachRemaining(entry -> {
            if (entry.getKey().equals(METADATA)) {
                entry.getValue()
                        .fields()
                        .forEachRemaining(pair ->
                                metadata.put(pair.getKey(), pair.getValue().asText()));
            } else {
                tensors.put(entry.getKey(), tensor(entry.getKey(), entry.getValue()));
            }
        });
        requireWithin(tensors, file.size() - dataStart);
        return new SafetensorsFile(file, dataStart, tensors, metadata);
    }

    private static Tensor tensor(String name, JsonNode entry) {
        JsonNode offsets = entry.path("data_offsets");
        JsonNode dimensions = entry.path("shape");
        if (!entry.path("dtype").isTextual() || offsets.size() != 2 || !dimensions.isArray()) {
            throw new UnreadableModel("tensor " + name + " lacks its dtype, shape or data_offsets");
        }
        if (dimensions.size() > MAX_DIMENSIONS) {
            throw new UnreadableModel("tensor " + name + " has " + dimensions.size() + " dimensions");
        }
        List<Long> shape = new ArrayList<>();
        dimensions.forEach(size -> shape.add(wholeNumber(name, size)));
        return new Tensor(
                name,
                entry.get("dtype").asText(),
                List.copyOf(shape),
                wholeNumber(name, offsets.get(0)),
                wholeNumber(name, offsets.get(1)));
    }

    private static long wholeNumber(String name, JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0) {
            throw new UnreadableModel("tensor " + name + " has a size or an offset that is no whole number: " + value);
        }
        return value.asLong();
    }

    /** Every tensor lies within the file, is as long as its shape says, and no two share a byte. */
    private static void requireWithin(Map<String, Tensor> tensors, long size) {
        long end = 0;
        List<Tensor> inOrder = tensors.values().stream()
                .sorted(Comparator.comparingLong(Tensor::start).thenComparingLong(Tensor::end))
                .toList();
        for (Tensor tensor : inOrder) {
            if (tensor.start() < end) {
                throw new UnreadableModel("tensor " + tensor.name() + " overlaps the one before it");
            }
            if (tensor.end() < tensor.start() || tensor.end() > size) {
                throw new UnreadableModel("tensor " + tensor.name() + " reaches beyond the end of the file");
            }
            requireLength(tensor);
            end = tensor.end();
        }
    }

    private static void requireLength(Tensor tensor) {
        for (NumberType type : NumberType.values()) {
            if (type.name().equals(tensor.type()) && count(tensor) != (tensor.end() - tensor.start()) / type.bytes()) {
                throw new UnreadableModel("tensor " + tensor.name() + " of shape " + tensor.shape() + " has "
                        + (tensor.end() - tensor.start()) + " bytes");
            }
        }
    }

    private static long count(Tensor tensor) {
        try {
            return tensor.shape().stream().reduce(1L, Math::multiplyExact);
        } catch (ArithmeticException e) {
            throw new UnreadableModel("tensor " + tensor.name() + " is too large: " + tensor.shape(), e);
        }
    }

    private static NumberType typeOf(Tensor tensor) {
        try {
            return NumberType.valueOf(tensor.type());
        } catch (IllegalArgumentException e) {
            throw new UnreadableModel(
                    "tensor " + tensor.name() + " is stored as " + tensor.type()
                            + ", which is not supported (F32, F16 and BF16 are)",
                    e);
        }
    }
}
