package org.culturepark.processor.build;

import java.util.Map;

/**
 * What a build came to, before it is a version.
 *
 * @param extracted opinions found in its dialogues
 * @param filtered of them, what filters and verifier dropped or failed on, by reason
 * @param opinions what was left to select from
 * @param dropped of them, what the selection dropped, by reason
 * @param examples what became examples
 */
record Made(
        long extracted,
        Map<String, Integer> filtered,
        int opinions,
        Map<String, Integer> dropped,
        int examples,
        String contentHash) {}
