package org.culturepark.processor.opinion;

import java.util.UUID;

/**
 * What an extractor found: one self-contained first-person statement.
 *
 * @param turn number of the turn it was said in
 * @param ordinal place among the statements of that turn, from 0
 * @param text the statement, on one line
 */
public record Statement(int turn, int ordinal, String text) {
    /** Names a statement within its data set; subjects of the calls about it begin with this. */
    static String key(UUID dialogueId, int turn, int ordinal) {
        return "%s/%d/%d".formatted(dialogueId, turn, ordinal);
    }
}
