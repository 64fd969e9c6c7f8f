package org.culturepark.evaluator.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.culturepark.evaluator.answer.Option;
import org.culturepark.evaluator.benchmark.Society;
import org.culturepark.evaluator.benchmark.Unreachable;
import org.culturepark.evaluator.benchmark.UnusableWish;
import org.culturepark.evaluator.service.OtherService;
import org.culturepark.evaluator.service.OtherService.Reply;
import org.culturepark.evaluator.survey.SurveyQuestion.CountryAnswers;

/** Reads surveys from the generator over REST: how the people of every built-in culture answered. */
@ApplicationScoped
class GeneratorSurveys {
    private static final String THREE_POINT_FORM = "THREE_POINT_FORM";

    private final OtherService generator;

    GeneratorSurveys(SurveyConfig config) {
        this.generator = new OtherService("generator", config.generator(), config.timeout());
    }

    /**
     * @throws Unreachable if the generator does not answer now
     * @throws UnusableWish if it has no such survey
     */
    Snapshot read(String survey) {
        Map<String, SurveyQuestion> questions = new LinkedHashMap<>();
        for (String culture : Society.surveyed()) {
            get(survey, culture).forEach(answer -> add(questions, culture, answer));
        }
        return new Snapshot(survey, List.copyOf(questions.values()));
    }

    /** A culture of several countries is that of the first; a question that was not put, or in another form, is left out. */
    private static void add(Map<String, SurveyQuestion> questions, String culture, JsonNode answer) {
        SurveyQuestion question =
                questions.computeIfAbsent(answer.path("question").asText(), id -> question(id, answer));
        boolean comparable = answer.path("asked").asBoolean()
                && StreamSupport.stream(answer.path("flags").spliterator(), false)
                        .noneMatch(flag -> flag.asText().equals(THREE_POINT_FORM));
        if (comparable) {
            question.byCulture().putIfAbsent(culture, answers(question, answer));
        }
    }

    private static SurveyQuestion question(String id, JsonNode answer) {
        List<Option> options = new ArrayList<>();
        answer.path("options")
                .forEach(option -> options.add(new Option(
                        option.path("code").asText(), option.path("label").asText())));
        return new SurveyQuestion(
                id, answer.path("topic").asText(), answer.path("text").asText(), options, new LinkedHashMap<>());
    }

    private static CountryAnswers answers(SurveyQuestion question, JsonNode answer) {
        Map<String, Double> shares = new LinkedHashMap<>();
        answer.path("shares")
                .forEach(share -> shares.put(
                        share.path("code").asText(), share.path("share").asDouble()));
        return new CountryAnswers(
                answer.path("country").asText(),
                question.options().stream()
                        .map(option -> shares.getOrDefault(option.code(), 0.0))
                        .toList(),
                answer.path("validAnswers").asInt(0));
    }

    private JsonNode get(String survey, String culture) {
        Reply reply = generator.get("/v1/surveys/%s/questions?culture=%s".formatted(encoded(survey), encoded(culture)));
        return switch (reply.status()) {
            case 200 -> reply.body();
            case 404 -> throw new UnusableWish("survey", "the generator has no survey \"" + survey + "\"");
            case 400 -> MissingNode.getInstance(); // a culture that its catalogue does not have
            default -> throw new Unreachable("the generator answered with " + reply.status());
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
