package org.culturepark.generator.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.OptionalInt;

/** Who speaks in a dialogue, as it is stored: name, culture, country, and the code of the answer that binds the speaker. */
@Embeddable
public class Voice {
    private String name;
    private String culture;
    private String country;

    @Column(name = "attitude")
    private Integer attitude;

    protected Voice() {}

    Voice(String name, String culture, String country, OptionalInt attitude) {
        this.name = name;
        this.culture = culture;
        this.country = country;
        this.attitude = attitude.isPresent() ? attitude.getAsInt() : null;
    }

    public String name() {
        return name;
    }

    public String culture() {
        return culture;
    }

    /** ISO 3166 alpha-3. */
    public String country() {
        return country;
    }

    /** Code of the answer; none where the country was not asked. */
    public Optional<Integer> attitude() {
        return Optional.ofNullable(attitude);
    }
}
