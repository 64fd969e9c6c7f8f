package org.culturepark.generator.seed;

import java.util.Collection;

/** A survey in short. */
record SurveyResponse(String id, String name, int questions, Collection<String> countries) {

    static SurveyResponse from(Survey survey) {
        return new SurveyResponse(survey.id(), survey.name(), survey.questions().size(), survey.countries());
    }
}
