package org.culturepark.processor.lineage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.processor.event.DialogueGenerated.Attitude;
import org.culturepark.processor.event.DialogueGenerated.Seed;
import org.culturepark.processor.event.DialogueGenerated.Share;

/**
 * The question that a dialogue grew from, how the people of the country answered it, and the answer that bound the speaker.
 *
 * @param country ISO 3166 alpha-3
 * @param sample who was asked, where that is not the whole country
 * @param respondents people asked; empty where the survey gives shares alone
 * @param validAnswers of them, those who gave a valid answer
 * @param attitude the bound answer as a sentence; {@code code} is its code
 */
public record SurveyCell(
        UUID seedId,
        Optional<String> survey,
        String question,
        Optional<String> topic,
        String text,
        Optional<String> country,
        Optional<String> sample,
        Optional<Integer> respondents,
        Optional<Integer> validAnswers,
        List<Answer> answers,
        int code,
        String attitude) {
    /** One answer that the survey offers; its share of the valid answers is empty where it was not stored. */
    public record Answer(int code, String label, Optional<Double> share) {}

    static SurveyCell from(Seed seed, Attitude attitude) {
        return new SurveyCell(
                seed.seedId(),
                seed.survey(),
                seed.question(),
                seed.topic(),
                seed.text(),
                seed.country(),
                seed.sample(),
                seed.respondents(),
                seed.validAnswers(),
                answers(seed),
                attitude.code(),
                attitude.sentence());
    }

    private static List<Answer> answers(Seed seed) {
        var shares = seed.shares().stream().collect(Collectors.toMap(Share::code, Share::share, Double::sum));
        return seed.options().stream()
                .map(option ->
                        new Answer(option.code(), option.label(), Optional.ofNullable(shares.get(option.code()))))
                .toList();
    }
}
