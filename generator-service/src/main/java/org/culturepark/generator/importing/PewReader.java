package org.culturepark.generator.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.culturepark.generator.attitude.LabelWording;
import org.culturepark.generator.importing.ImportWarning.Kind;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.QuestionForm;
import org.culturepark.generator.seed.Scale;

/**
 * Reads Pew's Global Attitudes in the layout of {@code llm_global_opinions}: a question a row, with its options and each
 * country's shares of them. Questions have no ids there: one is called by its source and its row ("GAS-17").
 */
final class PewReader implements SurveyReader {
    private static final String QUESTION = "question";
    private static final String SELECTIONS = "selections";
    private static final String OPTIONS = "options";
    private static final String SOURCE = "source";

    private final Map<String, Long> lines = new HashMap<>();

    @Override
    public void read(SurveyCsv file, SurveySink sink, Warnings warnings) {
        file.require(QUESTION, SELECTIONS, OPTIONS, SOURCE);
        int number = 0;
        for (Optional<Row> row = file.next(); row.isPresent(); row = file.next()) {
            number++;
            if (number > MOST_QUESTIONS) {
                throw new BrokenFile(file.line(), "a survey can have %d questions at most".formatted(MOST_QUESTIONS));
            }
            read(row.get(), number, sink, warnings);
        }
        if (number == 0) {
            throw new BrokenFile(2, "the file has no questions");
        }
    }

    private void read(Row row, int number, SurveySink sink, Warnings warnings) {
        String id = id(row, number);
        String text = row.required(QUESTION);
        warnIfAskedBefore(row, id, text, warnings);
        JsonNode selections = PrintedValue.read(row, SELECTIONS);
        if (!selections.isObject()) {
            throw row.broken(SELECTIONS, "must be shares by country, as in {\"Jordan\": [0.6, 0.4]}");
        }
        PewOptions options = PewOptions.of(row, PrintedValue.read(row, OPTIONS));
        if (options.answers().size() < 2) {
            warnings.add(Kind.SKIPPED_QUESTION, id, row.line(), "it offers fewer than two answers");
            return;
        }
        Scale scale = new Scale("import/" + id, options.answers(), LabelWording.isGraded(options.answers()));
        Question question = new Question(id, topic(row), QuestionForm.QUESTION, text, scale, Optional.empty());
        sink.add(question, new PewSelections(row, id, options, warnings).answers(selections));
    }

    private void warnIfAskedBefore(Row row, String id, String text, Warnings warnings) {
        Long before = lines.putIfAbsent(text, row.line());
        if (before != null) {
            warnings.add(Kind.ASKED_AGAIN, id, row.line(), "line %d asks the same; both are kept".formatted(before));
        }
    }

    private static String id(Row row, int number) {
        String source = row.text(SOURCE).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return (source.isEmpty() ? "PEW" : source) + "-" + number;
    }

    private static String topic(Row row) {
        return "WVS".equalsIgnoreCase(row.text(SOURCE)) ? "world values" : "global attitudes";
    }
}
