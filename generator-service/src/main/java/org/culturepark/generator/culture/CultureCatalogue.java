package org.culturepark.generator.culture;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cultures that are built in, read from {@code cultures/cultures.json}: a culture more is an entry more there. */
@ApplicationScoped
public class CultureCatalogue {
    private static final String FILE = "/cultures/cultures.json";

    private final Map<String, Culture> cultures;

    public CultureCatalogue(ObjectMapper json) {
        Map<String, Culture> byId = new LinkedHashMap<>();
        read(json).forEach(culture -> byId.put(culture.id(), culture));
        cultures = Collections.unmodifiableMap(byId);
    }

    /** All of them, in the file's order. */
    public Collection<Culture> all() {
        return cultures.values();
    }

    public Optional<Culture> find(String id) {
        return Optional.ofNullable(cultures.get(id));
    }

    /** @throws IllegalArgumentException if there is no such culture */
    public Culture get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No culture " + id));
    }

    private static List<Culture> read(ObjectMapper json) {
        try (InputStream file = CultureCatalogue.class.getResourceAsStream(FILE)) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
