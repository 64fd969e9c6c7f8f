package org.culturepark.generator.importing;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.culturepark.generator.seed.AnswerDistribution;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.StoredSurveys;

/** Hands questions on to the database and counts what there is. */
final class SurveyTally implements SurveySink {
    private final String survey;
    private final StoredSurveys surveys;
    private final SortedSet<String> countries = new TreeSet<>();
    private int questions;
    private int asked;
    private int notAsked;

    SurveyTally(String survey, StoredSurveys surveys) {
        this.survey = survey;
        this.surveys = surveys;
    }

    @Override
    public void add(Question question, List<AnswerDistribution> answers) {
        surveys.add(survey, questions++, question, answers);
        answers.forEach(answer -> countries.add(answer.country()));
        int there = (int) answers.stream().filter(AnswerDistribution::asked).count();
        asked += there;
        notAsked += answers.size() - there;
    }

    ImportFindings findings() {
        return new ImportFindings(questions, List.copyOf(countries), asked, notAsked);
    }
}
