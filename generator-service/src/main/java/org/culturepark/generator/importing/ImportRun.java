package org.culturepark.generator.importing;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.generator.seed.StoredSurvey;
import org.culturepark.generator.seed.StoredSurveys;
import org.culturepark.generator.seed.SurveyFormat;
import org.culturepark.generator.seed.SurveyLibrary;
import org.culturepark.generator.seed.SurveySummary;

/** Reads a stored file into a survey, whole or not at all. */
@ApplicationScoped
class ImportRun {
    private static final int LONGEST_SECONDS = 2 * 3600;
    private static final Duration REPORTS = Duration.ofSeconds(1);
    private static final String WVS_QUESTIONS = "wvs7";

    private final ImportRepository imports;
    private final ImportService service;
    private final FileParts parts;
    private final StoredSurveys surveys;
    private final Clock clock;

    ImportRun(ImportRepository imports, ImportService service, FileParts parts, StoredSurveys surveys, Clock clock) {
        this.imports = imports;
        this.service = service;
        this.parts = parts;
        this.surveys = surveys;
        this.clock = clock;
    }

    /**
     * In one transaction: questions go to the database as they are read, and nobody sees them before the last.
     *
     * @throws BrokenFile if the file is not what it should be
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    void run(UUID id) throws IOException {
        SurveyImport there = imports.findByIdOptional(id).orElseThrow();
        if (!there.ended()) {
            read(id, there.order());
        }
    }

    private void read(UUID id, ImportOrder order) throws IOException {
        Warnings warnings = new Warnings();
        SurveyTally tally = new SurveyTally(order.survey(), surveys);
        PartStream content = new PartStream(number -> parts.find(id, number));
        Pace pace = new Pace(REPORTS, clock);
        try (SurveyCsv file =
                SurveyCsv.open(content, rows -> pace.mayBe(() -> service.advance(id, rows, content.fetched())))) {
            reader(order).read(file, tally, warnings);
            complete(id, order, tally.findings(), warnings, file.rows());
        }
    }

    private void complete(UUID id, ImportOrder order, ImportFindings found, Warnings warnings, long rows) {
        surveys.add(new StoredSurvey(summary(order, found), clock.instant()));
        imports.getLocked(id).complete(rows, found, warnings.list(), clock.instant());
        parts.delete(id);
    }

    private static SurveySummary summary(ImportOrder order, ImportFindings found) {
        return new SurveySummary(
                order.survey(),
                order.name(),
                order.format(),
                order.weighted(),
                found.questions(),
                found.countries(),
                Optional.empty());
    }

    private static SurveyReader reader(ImportOrder order) {
        return switch (order.format()) {
            case WVS ->
                new WvsReader(List.copyOf(new SurveyLibrary().get(WVS_QUESTIONS).questions()), order.weighted());
            case PEW -> new PewReader();
            case CULTUREPARK -> new OwnReader();
            case BUILT_IN -> throw new IllegalArgumentException(SurveyFormat.BUILT_IN + " is not imported");
        };
    }
}
