package org.culturepark.evaluator.vsm13;

import org.culturepark.evaluator.benchmark.Society;

/**
 * Somebody whom the model is asked to answer as.
 *
 * @param key "p03"; persona 3 has the same age, gender, education and occupation in every culture
 */
public record Persona(String key, int age, String gender, String education, String occupation) {

    /** Two sentences in the second person; short, because they are all of a prompt that no cache holds. */
    public String in(Society society) {
        return "You are a %s-year-old %s from %s. Your education is %s, and you are %s."
                .formatted(age, gender, society.country(), education, occupation);
    }
}
