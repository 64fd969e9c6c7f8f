package org.culturepark.generator.seed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A survey that was imported. It never changes. */
@Entity
@Table(name = "survey")
public class StoredSurvey {
    @Id
    private String id;

    private String name;

    @Enumerated(EnumType.STRING)
    private SurveyFormat format;

    private boolean weighted;
    private int questions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> countries;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected StoredSurvey() {}

    public StoredSurvey(SurveySummary summary, Instant now) {
        this.id = summary.id();
        this.name = summary.name();
        this.format = summary.format();
        this.weighted = summary.weighted();
        this.questions = summary.questions();
        this.countries = List.copyOf(summary.countries());
        this.importedAt = now;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    SurveySummary summary() {
        return new SurveySummary(id, name, format, weighted, questions, countries, Optional.of(importedAt));
    }
}
