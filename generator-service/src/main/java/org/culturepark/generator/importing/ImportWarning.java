package org.culturepark.generator.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something in a file that was left out or is to be minded. */
public record ImportWarning(
        Kind kind,

        @Schema(description = "Question, column or country.")
        String subject,

        @Schema(description = "How often it occurred.") long count,
        @Schema(description = "Line of the first time.") long line,
        String message) {

    /** What was met. */
    public enum Kind {
        /** A code that the question's scale does not have; counted as no answer. */
        OUT_OF_SCALE,
        /** A column of questions that nobody here knows. */
        SKIPPED_COLUMN,
        /** A question with fewer than two answers that are none of the missing ones; left out. */
        SKIPPED_QUESTION,
        /** The same words were asked before in the file. */
        ASKED_AGAIN,
        /** Nobody knows which country that is; left out. */
        UNKNOWN_COUNTRY,
        /** The people asked do not stand for the country in the usual way. */
        SAMPLE_NOTE,
        /** A country is there more than once in a question; the sample that is nearest to a national one was taken. */
        OTHER_SAMPLE,
        /** More kinds of trouble than are listed. */
        MORE
    }
}
