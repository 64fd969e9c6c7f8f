package org.culturepark.evaluator.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.culturepark.chassis.modelcall.ModelCallFailed;
import org.culturepark.chassis.modelcall.Outcome;
import org.culturepark.evaluator.benchmark.Question;

/** What went wrong in a round. A few rejected questions are borne; everything else ends it. Used by several threads. */
final class Troubles {
    private final int bearable;
    private final List<Question> rejected = new ArrayList<>();
    private Optional<RuntimeException> end = Optional.empty();

    Troubles(int bearable) {
        this.bearable = bearable;
    }

    synchronized void add(Question question, RuntimeException failure) {
        if (failure instanceof ModelCallFailed call && call.outcome() == Outcome.REJECTED) {
            rejected.add(question);
            if (rejected.size() <= bearable) {
                return;
            }
        }
        if (end.isEmpty()) {
            end = Optional.of(failure);
        }
    }

    /** What ends the round, if anything does. */
    synchronized Optional<RuntimeException> end() {
        return end;
    }

    synchronized List<Question> rejected() {
        return List.copyOf(rejected);
    }
}
