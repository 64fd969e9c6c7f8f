package org.culturepark.generator.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.culturepark.generator.seed.AnswerDistribution;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.SurveyLibrary;

/** What a reader made of a file. */
record ReadSurvey(List<Question> questions, List<AnswerDistribution> answers, List<ImportWarning> warnings) {

    static ReadSurvey wvs(String csv) {
        return read(csv.getBytes(UTF_8), wvsReader(false));
    }

    static ReadSurvey weightedWvs(String csv) {
        return read(csv.getBytes(UTF_8), wvsReader(true));
    }

    static ReadSurvey pew(String csv) {
        return read(csv.getBytes(UTF_8), new PewReader());
    }

    static ReadSurvey own(String csv) {
        return read(csv.getBytes(UTF_8), new OwnReader());
    }

    static SurveyReader wvsReader(boolean weighted) {
        return new WvsReader(new SurveyLibrary().get("wvs7").questions(), weighted);
    }

    static ReadSurvey read(byte[] csv, SurveyReader reader) {
        Warnings warnings = new Warnings();
        List<Question> questions = new ArrayList<>();
        List<AnswerDistribution> answers = new ArrayList<>();
        try (SurveyCsv file = SurveyCsv.open(new ByteArrayInputStream(csv), rows -> {})) {
            reader.read(
                    file,
                    (question, given) -> {
                        questions.add(question);
                        answers.addAll(given);
                    },
                    warnings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReadSurvey(questions, answers, warnings.list());
    }

    AnswerDistribution of(String question, String country) {
        return find(question, country).orElseThrow();
    }

    Optional<AnswerDistribution> find(String question, String country) {
        return answers.stream()
                .filter(answer ->
                        answer.question().equals(question) && answer.country().equals(country))
                .findFirst();
    }
}
