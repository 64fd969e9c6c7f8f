package org.culturepark.generator.importing;

import java.util.List;
import org.culturepark.generator.seed.AnswerDistribution;
import org.culturepark.generator.seed.Question;

/** Takes what a file has, question by question, so that no file need be held in memory. */
interface SurveySink {
    void add(Question question, List<AnswerDistribution> answers);
}
