package org.culturepark.processor.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.chassis.balance.StageBalance;
import org.culturepark.processor.dataset.DialogueCount;

/**
 * Where the dialogues are: {@code received = curated + failed + pending}.
 *
 * @param expected how many were announced; unknown until the collection says so
 * @param failures those that failed, by reason
 */
public record DialogueFunnel(
        Optional<Integer> expected,
        long received,
        long curated,
        long failed,
        Map<String, Long> failures,
        long pending) {

    static DialogueFunnel of(Optional<Integer> expected, List<DialogueCount> counts) {
        long curated = 0;
        long pending = 0;
        Tally failures = new Tally();
        for (DialogueCount count : counts) {
            switch (count.state()) {
                case CURATED -> curated += count.number();
                case RECEIVED -> pending += count.number();
                case FAILED -> failures.add(count.reason(), count.number());
            }
        }
        long failed = failures.total();
        return new DialogueFunnel(expected, curated + failed + pending, curated, failed, failures.counts(), pending);
    }

    /**
     * @param in events that were taken in
     * @param repeated of them, those that announced what had been announced
     */
    StageBalance balance(long in, long repeated) {
        Map<String, Long> dropped = repeated == 0 ? Map.of() : Map.of("REPEATED", repeated);
        return new StageBalance("dialogues", in, curated, dropped, failures, pending);
    }
}
