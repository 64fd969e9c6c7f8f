package org.culturepark.evaluator.education;

import java.util.Locale;
import org.culturepark.evaluator.vsm13.Persona;

/**
 * A simulated learner: a persona from the United States, whoever the culture is.
 *
 * @param number 0 and up
 */
record Learner(int number, Persona persona) {

    /** "l01", the subject of its answers. */
    String key() {
        return String.format(Locale.ROOT, "l%02d", number + 1);
    }
}
