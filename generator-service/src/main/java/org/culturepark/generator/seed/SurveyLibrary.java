package org.culturepark.generator.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The surveys that seeds can come from: those that are built in, and those that were imported on any replica. */
@ApplicationScoped
public class SurveyLibrary {
    private static final Map<String, Survey> BUILT_IN =
            Map.of("wvs7", SurveyFiles.read("wvs7", "World Values Survey, wave 7 (2017-2022), 50 questions"));

    private final Optional<StoredSurveys> stored;

    /** Imported surveys that were used here. One never changes once it is there, so it is read once. */
    private final Map<String, Survey> used = new ConcurrentHashMap<>();

    @Inject
    SurveyLibrary(StoredSurveys stored) {
        this.stored = Optional.of(stored);
    }

    /** A library of what is built in, and nothing else. */
    public SurveyLibrary() {
        this.stored = Optional.empty();
    }

    /** All in short, those that are built in first. */
    public List<SurveySummary> all() {
        Stream<SurveySummary> imported = stored.stream().flatMap(surveys -> surveys.summaries().stream());
        return Stream.concat(BUILT_IN.values().stream().map(SurveySummary::ofBuiltIn), imported)
                .toList();
    }

    public boolean isBuiltIn(String id) {
        return BUILT_IN.containsKey(id);
    }

    public Optional<SurveySummary> findSummary(String id) {
        return Optional.ofNullable(BUILT_IN.get(id))
                .map(SurveySummary::ofBuiltIn)
                .or(() -> stored.flatMap(surveys -> surveys.findSummary(id)));
    }

    public Optional<Survey> find(String id) {
        return Optional.ofNullable(BUILT_IN.get(id))
                .or(() -> Optional.ofNullable(used.get(id)))
                .or(() -> read(id));
    }

    private Optional<Survey> read(String id) {
        Optional<Survey> survey = stored.flatMap(surveys -> surveys.find(id));
        survey.ifPresent(there -> used.putIfAbsent(id, there));
        return survey;
    }

    /** @throws IllegalArgumentException if there is no such survey */
    public Survey get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No survey " + id));
    }
}
