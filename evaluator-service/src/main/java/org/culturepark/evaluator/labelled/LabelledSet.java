package org.culturepark.evaluator.labelled;

import java.util.List;
import java.util.UUID;
import org.culturepark.evaluator.answer.Option;

/**
 * Texts with their right answers.
 *
 * @param culture whose people the texts are about, or who speak like that
 * @param family sets of one family share texts
 * @param labels value in the file and the words that the model is told; empty where the answer is a number
 * @param template how a text is put to the model
 * @param contentHash SHA-256 of the rows
 * @param measurable what the quality gate says
 */
public record LabelledSet(
        UUID id,
        String name,
        Kind kind,
        String culture,
        String family,
        String task,
        List<Option> labels,
        Template template,
        String contentHash,
        boolean measurable,
        List<String> gateReasons,
        List<Row> rows) {

    /**
     * @param number of the row in the file, from 1
     * @param unit the same for all rows of one text, in whatever set
     */
    public record Row(int number, String unit, String text, String label) {
        /** The subject of its question. */
        public String key() {
            return "r" + number;
        }
    }

    /** What the quality gate says of one that can be measured. */
    public String verdict() {
        return (gateReasons.isEmpty() ? Gate.Verdict.PASS : Gate.Verdict.FLAGGED).name();
    }

    /** "khate 1a2b3c4d": another content is another version. */
    public String label() {
        return name + " " + contentHash.substring(0, 8);
    }
}
