package org.culturepark.processor.filter;

import java.util.Set;

/**
 * What the deterministic filters let pass.
 *
 * @param minWords fewest words a statement may have
 * @param maxWords most words a statement may have
 * @param off filters that are not applied, by their reason
 */
public record FilterSettings(int minWords, int maxWords, Set<DropReason> off) {
    public FilterSettings {
        off = Set.copyOf(off);
    }
}
