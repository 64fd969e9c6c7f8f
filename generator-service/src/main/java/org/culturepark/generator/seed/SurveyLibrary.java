package org.culturepark.generator.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The surveys that seeds can come from. */
@ApplicationScoped
public class SurveyLibrary {
    private final Map<String, Survey> surveys =
            Map.of("wvs7", SurveyFiles.read("wvs7", "World Values Survey, wave 7 (2017-2022), 50 questions"));

    public Collection<Survey> all() {
        return surveys.values();
    }

    public Optional<Survey> find(String id) {
        return Optional.ofNullable(surveys.get(id));
    }

    /** @throws IllegalArgumentException if there is no such survey */
    public Survey get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No survey " + id));
    }
}
