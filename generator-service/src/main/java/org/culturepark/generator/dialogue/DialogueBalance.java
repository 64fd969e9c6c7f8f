package org.culturepark.generator.dialogue;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.culturepark.chassis.balance.BalanceSource;
import org.culturepark.chassis.balance.StageBalance;

/**
 * Conservation of dialogues: what was planned, or made in place of a failed one, is completed, failed,
 * cancelled or pending. What was planned is counted in the
 * collections and what became of it in the dialogues, so that a lost one shows.
 */
@ApplicationScoped
class DialogueBalance implements BalanceSource {
    private final DialogueRepository dialogues;

    DialogueBalance(DialogueRepository dialogues) {
        this.dialogues = dialogues;
    }

    @Override
    public List<StageBalance> stages() {
        List<DialogueCount> counts = dialogues.counts();
        long planned = sum(counts, count -> count.what().equals(DialogueCount.IN));
        long completed = sum(counts, count -> count.is(DialogueState.COMPLETED));
        long open = sum(counts, count -> count.is(DialogueState.PLANNED) || count.is(DialogueState.RUNNING));
        long undealt = sum(counts, count -> count.what().equals(DialogueCount.UNDEALT));
        return List.of(
                new StageBalance("dialogues", planned, completed, dropped(counts), failed(counts), open + undealt));
    }

    private static long sum(List<DialogueCount> counts, Predicate<DialogueCount> which) {
        return counts.stream().filter(which).mapToLong(DialogueCount::dialogues).sum();
    }

    private static Map<String, Long> dropped(List<DialogueCount> counts) {
        long cancelled = sum(counts, count -> count.is(DialogueState.CANCELLED));
        return cancelled == 0 ? Map.of() : Map.of(DialogueState.CANCELLED.name(), cancelled);
    }

    private static Map<String, Long> failed(List<DialogueCount> counts) {
        return counts.stream()
                .filter(count -> count.is(DialogueState.FAILED))
                .collect(toMap(DialogueCount::reason, DialogueCount::dialogues, Long::sum, TreeMap::new));
    }
}
