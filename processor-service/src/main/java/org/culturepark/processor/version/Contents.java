package org.culturepark.processor.version;

import java.util.Map;

/**
 * What is in a version.
 *
 * @param opinions kept opinions that it was made from
 * @param dropped of them, by reason
 */
public record Contents(
        String contentHash, int opinions, Map<String, Integer> dropped, int examples, Parameters parameters) {}
