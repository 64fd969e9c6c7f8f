package org.culturepark.generator.seed;

import java.util.UUID;
import org.culturepark.chassis.identity.Identity;

/** What a dialogue grows from: a question of a survey as one country answered it. */
public record Seed(UUID id, String survey, Question question, AnswerDistribution distribution) {

    static Seed of(String survey, Question question, AnswerDistribution distribution) {
        UUID id = Identity.of("seed", survey, question.id(), distribution.country());
        return new Seed(id, survey, question, distribution);
    }

    public String country() {
        return distribution.country();
    }
}
