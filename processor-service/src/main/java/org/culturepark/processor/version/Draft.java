package org.culturepark.processor.version;

import java.util.List;
import java.util.Map;

/**
 * A version before it is stored.
 *
 * @param opinions kept opinions that it was made from
 * @param dropped of them, by reason
 */
record Draft(List<Lesson> lessons, int opinions, Map<String, Integer> dropped, Parameters parameters) {
    String contentHash() {
        return ContentHash.of(lessons);
    }
}
