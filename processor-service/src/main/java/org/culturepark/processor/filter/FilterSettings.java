package org.culturepark.processor.filter;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the deterministic filters let pass.
 *
 * @param minWords fewest words a statement may have
 * @param maxWords most words a statement may have
 * @param nearDuplicate share of common three-word runs from which two statements are the same, 0 to 1
 * @param off filters that are not applied, by their reason
 */
public record FilterSettings(int minWords, int maxWords, double nearDuplicate, Set<DropReason> off) {
    public FilterSettings {
        off = Set.copyOf(off);
    }

    /** The same for the same limits under the same version of the filters. */
    public String key() {
        return "%s %d %d %s %s".formatted(FilterChain.VERSION, minWords, maxWords, nearDuplicate, new TreeSet<>(off));
    }
}
