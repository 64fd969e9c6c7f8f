package org.culturepark.generator.culture;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cultures there are: those built in, read from {@code cultures/cultures.json}, and those that were added over REST. */
@ApplicationScoped
public class CultureCatalogue {
    private static final String FILE = "/cultures/cultures.json";

    private final Map<String, Culture> builtIn;
    private final Optional<StoredCultures> added;

    @Inject
    CultureCatalogue(ObjectMapper json, StoredCultures added) {
        this.builtIn = read(json);
        this.added = Optional.of(added);
    }

    /** A catalogue of what is built in, and nothing else. */
    public CultureCatalogue(ObjectMapper json) {
        this.builtIn = read(json);
        this.added = Optional.empty();
    }

    /** All of them, those built in first. */
    public Collection<Culture> all() {
        return Stream.concat(builtIn.values().stream(), added.stream().flatMap(cultures -> cultures.all().stream()))
                .toList();
    }

    public boolean isBuiltIn(String id) {
        return builtIn.keySet().stream().anyMatch(id::equalsIgnoreCase);
    }

    /** A culture for a new campaign: none that is retired. It does not change before the transaction at hand ends. */
    public Optional<Culture> find(String id) {
        return Optional.ofNullable(builtIn.get(id)).or(() -> added.flatMap(cultures -> cultures.findToUse(id)));
    }

    /**
     * A culture that a campaign uses, be it retired meanwhile.
     *
     * @throws IllegalArgumentException if there is no such culture
     */
    public Culture get(String id) {
        return Optional.ofNullable(builtIn.get(id))
                .or(() -> added.flatMap(cultures -> cultures.find(id)))
                .orElseThrow(() -> new IllegalArgumentException("No culture " + id));
    }

    private static Map<String, Culture> read(ObjectMapper json) {
        try (InputStream file = CultureCatalogue.class.getResourceAsStream(FILE)) {
            List<Culture> cultures = json.readValue(file, new TypeReference<>() {});
            Map<String, Culture> byId = new LinkedHashMap<>();
            cultures.forEach(culture -> byId.put(culture.id(), culture));
            return Collections.unmodifiableMap(byId);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
