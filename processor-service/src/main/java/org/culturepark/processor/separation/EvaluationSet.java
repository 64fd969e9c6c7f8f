package org.culturepark.processor.separation;

import java.util.Set;

/**
 * The runs of words of one evaluation set.
 *
 * @param id it is named by in a version's parameters
 * @param modulus only hashes that it divides are known
 */
record EvaluationSet(String id, int words, int modulus, Set<Long> hashes) {
    boolean overlaps(String text) {
        return WordRuns.hashes(text, words).anyMatch(hash -> hash % modulus == 0 && hashes.contains(hash));
    }
}
