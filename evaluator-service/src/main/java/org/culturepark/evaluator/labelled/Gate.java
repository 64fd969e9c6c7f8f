package org.culturepark.evaluator.labelled;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the quality gate says of a set. */
@Schema(name = "Gate")
public record Gate(Verdict verdict, List<Finding> findings) {

    public enum Verdict {
        PASS,
        /** It can be measured, with what is found in mind. */
        FLAGGED,
        NOT_MEASURABLE
    }

    /**
     * @param check what was looked at
     * @param sentence what was found
     * @param rows numbers of some of the rows, from 1
     */
    @Schema(name = "GateFinding")
    public record Finding(String check, boolean stops, String sentence, List<Integer> rows) {}

    static Gate of(List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::stops)) {
            return new Gate(Verdict.NOT_MEASURABLE, findings);
        }
        return new Gate(findings.isEmpty() ? Verdict.PASS : Verdict.FLAGGED, findings);
    }

    public List<String> reasons() {
        return findings.stream().map(Finding::sentence).toList();
    }
}
