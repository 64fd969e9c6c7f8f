package org.culturepark.processor.overview;

import java.util.List;
import java.util.Map;
import org.culturepark.chassis.balance.StageBalance;
import org.culturepark.processor.opinion.OpinionCount;

/**
 * What became of the opinions: {@code extracted = kept + dropped + failed + pending}. Opinions are stored together with
 * what became of them, so none is ever pending: their dialogue is.
 *
 * @param dropped by reason
 * @param failed by reason
 */
public record OpinionFunnel(
        long extracted, long kept, Map<String, Long> dropped, Map<String, Long> failed, long pending) {

    static OpinionFunnel of(List<OpinionCount> counts) {
        long kept = 0;
        Tally dropped = new Tally();
        Tally failed = new Tally();
        for (OpinionCount count : counts) {
            switch (count.outcome()) {
                case KEPT -> kept += count.number();
                case DROPPED -> dropped.add(count.reason(), count.number());
                case FAILED -> failed.add(count.reason(), count.number());
            }
        }
        return new OpinionFunnel(kept + dropped.total() + failed.total(), kept, dropped.counts(), failed.counts(), 0);
    }

    /** Dropped and failed ones. */
    public long gone() {
        return extracted - kept - pending;
    }

    /** @param in opinions found in dialogues, as their extractors counted them */
    StageBalance balance(long in) {
        return new StageBalance("opinions", in, kept, dropped, failed, pending);
    }
}
