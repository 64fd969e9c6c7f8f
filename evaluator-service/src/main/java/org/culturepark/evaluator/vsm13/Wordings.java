package org.culturepark.evaluator.vsm13;

import java.util.Optional;

/** Wordings of the 24 items that users have registered. */
public interface Wordings {
    /** The latest under a name. */
    Optional<Questionnaire> find(String name);

    /** One of whatever age by its content. */
    Optional<Questionnaire> ofHash(String hash);
}
