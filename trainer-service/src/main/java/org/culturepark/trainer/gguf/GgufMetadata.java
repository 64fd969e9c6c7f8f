package org.culturepark.trainer.gguf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.trainer.weights.UnreadableModel;

/** The key-value part of a GGUF file. Integers of any width are held as Long, floats as Double. */
public record GgufMetadata(Map<String, Object> values) {
    public GgufMetadata {
        values = Map.copyOf(values);
    }

    public String getString(String key) {
        return required(key, findString(key));
    }

    public Optional<String> findString(String key) {
        return find(key, String.class);
    }

    public int getInt(String key) {
        return required(key, findInt(key));
    }

    public Optional<Integer> findInt(String key) {
        return find(key, Long.class).map(value -> {
            if (value < 0 || value > Integer.MAX_VALUE) {
                throw new UnreadableModel("GGUF key " + key + " is out of range: " + value);
            }
            return value.intValue();
        });
    }

    public double getDouble(String key) {
        return required(key, findDouble(key));
    }

    public Optional<Double> findDouble(String key) {
        return find(key, Double.class);
    }

    public List<String> getStrings(String key) {
        return getList(key, String.class);
    }

    public List<Long> getLongs(String key) {
        return getList(key, Long.class);
    }

    public List<Double> getDoubles(String key) {
        return getList(key, Double.class);
    }

    public Optional<Boolean> findBoolean(String key) {
        return find(key, Boolean.class);
    }

    private <T> List<T> getList(String key, Class<T> type) {
        List<?> list = required(key, find(key, List.class));
        return list.stream().map(element -> cast(key, element, type)).toList();
    }

    private <T> Optional<T> find(String key, Class<T> type) {
        return Optional.ofNullable(values.get(key)).map(value -> cast(key, value, type));
    }

    private static <T> T cast(String key, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw new UnreadableModel("GGUF key " + key + " is no " + type.getSimpleName());
        }
        return type.cast(value);
    }

    private static <T> T required(String key, Optional<T> value) {
        return value.orElseThrow(() -> new UnreadableModel("GGUF key " + key + " is missing"));
    }
}
