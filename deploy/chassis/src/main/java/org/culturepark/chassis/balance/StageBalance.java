package org.culturepark.chassis.balance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.Map;

/**
 * Conservation at one stage: {@code in = kept + dropped + failed + pending}, and nothing is pending that never came.
 *
 * @param dropped by reason
 * @param failed by reason
 */
public record StageBalance(
        String stage, long in, long kept, Map<String, Long> dropped, Map<String, Long> failed, long pending) {

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public boolean balanced() {
        return pending >= 0 && in == kept + sum(dropped.values()) + sum(failed.values()) + pending;
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
