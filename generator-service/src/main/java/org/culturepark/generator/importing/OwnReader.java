package org.culturepark.generator.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a survey of the user's own: a question, country and answer a row, the rows of a question together. Columns:
 *
 * <ul>
 *   <li>{@code question}, {@code code}, {@code country}: the question's id, the answer's code (negative for people
 *       without an answer), the country (ISO 3166 alpha-3 or English name); in every row
 *   <li>{@code count} or {@code share}: how many people, or which part of them (0 to 1), gave the answer; in every row
 *   <li>{@code text}, {@code label}: the question and the answer in words; may be left empty once they were said
 *   <li>{@code topic}, {@code form} ({@code statement} or {@code question}), {@code sentence} (the answer in the first
 *       person): as one likes
 * </ul>
 */
final class OwnReader implements SurveyReader {
    private final Map<String, Long> lines = new HashMap<>();

    @Override
    public void read(SurveyCsv file, SurveySink sink, Warnings warnings) {
        file.require("question", "text", "code", "label", "country");
        boolean counted = file.has("count");
        if (counted == file.has("share")) {
            throw new BrokenFile(1, "count", "the header must have either count or share");
        }
        Optional<OwnQuestion> question = Optional.empty();
        for (Optional<Row> row = file.next(); row.isPresent(); row = file.next()) {
            question = Optional.of(add(row.get(), question, counted, sink));
        }
        question.orElseThrow(() -> new BrokenFile(2, "the file has no answers")).finish(sink);
    }

    private OwnQuestion add(Row row, Optional<OwnQuestion> before, boolean counted, SurveySink sink) {
        String id = row.required("question");
        Optional<OwnQuestion> same = before.filter(question -> question.id().equals(id));
        OwnQuestion question = same.orElseGet(() -> begin(row, id, counted));
        if (same.isEmpty()) {
            before.ifPresent(done -> done.finish(sink));
        }
        question.add(row);
        return question;
    }

    private OwnQuestion begin(Row row, String id, boolean counted) {
        Long there = lines.putIfAbsent(id, row.line());
        if (there != null) {
            throw row.broken("question", "\"%s\" began in line %d; its rows must stand together".formatted(id, there));
        }
        if (lines.size() > MOST_QUESTIONS) {
            throw row.broken("question", "a survey can have %d questions at most".formatted(MOST_QUESTIONS));
        }
        return new OwnQuestion(id, row, counted);
    }
}
