package org.culturepark.processor.verification;

/** What a statement says about an attitude. */
public enum Verdict {
    ENTAILS,
    CONTRADICTS,
    IRRELEVANT,
    /** There is nothing to decide by. */
    NOT_DECIDABLE,
    /** The judge gave no readable verdict, twice. */
    UNPARSABLE,
    /** In a replay: it was not judged when a judge was asked, and nobody is asked again. */
    NOT_JUDGED
}
