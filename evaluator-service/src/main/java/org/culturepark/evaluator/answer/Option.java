package org.culturepark.evaluator.answer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One declared answer.
 *
 * @param code what is scored, "3" or "hurtful"
 * @param label the words the model is told beside the code; may equal it
 */
public record Option(String code, String label) {

    /** Options of one's own, lettered from A on; none if the text is blank. */
    public static List<Option> lettered(String partedByBars) {
        List<String> labels = Arrays.stream(partedByBars.split("[|]"))
                .filter(label -> !label.isBlank())
                .toList();
        return IntStream.range(0, labels.size())
                .mapToObj(at -> new Option(String.valueOf((char) ('A' + at)), labels.get(at)))
                .toList();
    }

    List<String> forms() {
        return code.equals(label) ? List.of(code) : List.of(code, label, code + " " + label);
    }
}
