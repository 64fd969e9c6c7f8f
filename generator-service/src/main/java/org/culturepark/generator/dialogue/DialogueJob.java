package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.budget.BudgetReached;
import org.culturepark.chassis.job.DurableJob;
import org.culturepark.chassis.modelcall.ModelCalls;
import org.culturepark.generator.campaign.CampaignLifecycle;

/** Talks a dialogue to its end, from its last stored turn on. */
@ApplicationScoped
class DialogueJob implements DurableJob {
    static final String NAME = "dialogue";

    private final DialogueService dialogues;
    private final CampaignLifecycle campaigns;
    private final ModelCalls calls;

    DialogueJob(DialogueService dialogues, CampaignLifecycle campaigns, ModelCalls calls) {
        this.dialogues = dialogues;
        this.campaigns = campaigns;
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
        } catch (BudgetReached e) {
            campaigns.pauseByBudget(UUID.fromString(e.scope()));
        }
    }

    private void talk(UUID dialogue) {
        Optional<OpenTurn> next = dialogues.begin(dialogue);
        while (next.isPresent()) {
            OpenTurn turn = next.get();
            next = dialogues.store(turn, calls.exchange(turn.call()));
        }
    }

    @Override
    public void giveUp(UUID dialogue, String reason) {
        dialogues.fail(dialogue, reason);
    }
}
