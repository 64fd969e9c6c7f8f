package org.culturepark.evaluator.study;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.evaluator.vsm13.Dimension;
import org.culturepark.evaluator.vsm13.Item;
import org.culturepark.evaluator.vsm13.Questionnaire;

/** Arms, sizes and what is tested. */
@Entity
@Table(name = "study")
class Study {
    @Id
    private UUID id;

    private String name;
    private String culture;
    private String models;
    private int learners;
    private int turns;
    private String dimensions;
    private long seed;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Study() {}

    Study(UUID id, StudyRequest request, long seed, Instant now) {
        this.id = id;
        this.name = request.name();
        this.culture = request.culture();
        this.models = String.join("\n", request.models());
        this.learners = request.learners();
        this.turns = request.turns();
        this.dimensions = request.dimensions().orElse(Set.of(Dimension.values())).stream()
                .sorted()
                .map(Enum::name)
                .collect(Collectors.joining(","));
        this.seed = seed;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String culture() {
        return culture;
    }

    List<String> models() {
        return List.of(models.split("\n"));
    }

    int learners() {
        return learners;
    }

    int turns() {
        return turns;
    }

    long seed() {
        return seed;
    }

    Instant createdAt() {
        return createdAt;
    }

    List<Dimension> dimensions() {
        return Arrays.stream(dimensions.split(",")).map(Dimension::valueOf).toList();
    }

    List<Item> items() {
        return Questionnaire.builtIn().itemsOf(dimensions());
    }

    /** The arm of the learner with this number, from 0. */
    int armOf(int learner) {
        return Blocks.arm(learner, models().size(), seed);
    }
}
