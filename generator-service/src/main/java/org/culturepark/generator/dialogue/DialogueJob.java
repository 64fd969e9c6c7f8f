package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.job.DurableJob;
import org.culturepark.chassis.modelcall.ModelCallFailed;
import org.culturepark.chassis.modelcall.ModelCalls;
import org.culturepark.chassis.modelcall.Outcome;

/** Talks a dialogue to its end, from its last stored turn on. */
@ApplicationScoped
class DialogueJob implements DurableJob {
    static final String NAME = "dialogue";

    private final DialogueService dialogues;
    private final ModelCalls calls;

    DialogueJob(DialogueService dialogues, ModelCalls calls) {
        this.dialogues = dialogues;
        this.calls = calls;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID dialogue) {
        try {
            talk(dialogue);
        } catch (ModelCallFailed e) {
            dialogues.meet(dialogue, e);
            if (e.outcome() != Outcome.REJECTED) {
                throw e;
            }
            // The endpoint will not take the same request the next time either.
            dialogues.fail(dialogue, e.getMessage());
        }
    }

    private void talk(UUID dialogue) {
        Optional<TurnRequest> next = dialogues.next(dialogue);
        while (next.isPresent()) {
            TurnRequest request = next.get();
            next = dialogues.store(request, calls.ask(request.call()));
        }
    }

    @Override
    public void giveUp(UUID dialogue, String reason) {
        dialogues.fail(dialogue, reason);
    }
}
