package org.culturepark.chassis.identity;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids that follow from what they name, so that doing a thing twice makes it once. */
public final class Identity {
    private static final UUID NAMESPACE = UUID.fromString("5d0c7c1e-6a0f-5f43-9a53-2c1f1f5d6b10");
    private static final NameBasedGenerator GENERATOR = Generators.nameBasedGenerator(NAMESPACE);

    private Identity() {}

    /**
     * The UUIDv5 (RFC 9562) of a kind of thing and the parts that tell it from its like.
     *
     * @param parts compared by their {@code toString()}, in this order
     */
    public static UUID of(String kind, Object... parts) {
        // The length stands before each part, so that ("a", "bc") and ("ab", "c") differ.
        String name = Arrays.stream(parts)
                .map(String::valueOf)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("/", kind + "/", ""));
        return GENERATOR.generate(name);
    }
}
