package org.culturepark.evaluator.answer;

import java.util.List;

/**
 * One declared answer.
 *
 * @param code what is scored, "3" or "hurtful"
 * @param label the words the model is told beside the code; may equal it
 */
public record Option(String code, String label) {

    List<String> forms() {
        return code.equals(label) ? List.of(code) : List.of(code, label, code + " " + label);
    }
}
