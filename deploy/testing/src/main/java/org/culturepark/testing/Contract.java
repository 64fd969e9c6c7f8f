package org.culturepark.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What was agreed on for a topic: its schema and its golden example, out of {@code deploy/contracts}.
 *
 * <pre>{@code
 * Contract contract = Contract.of(Topics.DIALOGUE_GENERATED);
 * contract.assertHolds(mapper.writeValueAsString(event));           // what we send
 * mapper.readValue(contract.example(), DialogueGenerated.class);    // what we can read
 * }</pre>
 */
public final class Contract {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final String topic;
    private final Schema schema;

    private Contract(String topic) {
        this.topic = topic;
        this.schema = REGISTRY.getSchema(resource("schemas", topic), InputFormat.JSON);
    }

    /**
     * The contract of one of {@code Topics.ALL}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Contract of(String topic) {
        return new Contract(topic);
    }

    /** The golden example, as JSON. */
    public String example() {
        return resource("examples", topic);
    }

    /** Everything about the JSON that breaks the schema, one readable line each; empty if it holds. */
    public List<String> violations(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** Fails with all violations and the JSON unless it holds. */
    public void assertHolds(String json) {
        List<String> violations = violations(json);
        if (!violations.isEmpty()) {
            throw new AssertionError("not a valid %s:%n  %s%nin %s"
                    .formatted(topic, String.join(System.lineSeparator() + "  ", violations), json));
        }
    }

    private static String resource(String kind, String topic) {
        String path = "contracts/%s/%s.json".formatted(kind, topic);
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no " + path + " on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
