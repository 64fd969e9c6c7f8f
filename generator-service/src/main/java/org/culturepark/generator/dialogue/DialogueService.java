package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.budget.BudgetReached;
import org.culturepark.chassis.modelcall.Exchange;
import org.culturepark.chassis.modelcall.Ledger;
import org.culturepark.chassis.modelcall.ModelAnswer;
import org.culturepark.chassis.modelcall.ModelCallFailed;
import org.culturepark.chassis.modelcall.Outcome;
import org.culturepark.generator.campaign.CampaignState;

/** Brings dialogues from turn to turn, and to their end. */
@ApplicationScoped
class DialogueService {
    private static final String INTERNAL = "INTERNAL";
    private static final String INTERNAL_DETAIL = "The service failed; its log says why.";

    private final DialogueRepository dialogues;
    private final DialogueEnds ends;
    private final TurnCalls calls;
    private final Ledger ledger;
    private final Clock clock;

    DialogueService(DialogueRepository dialogues, DialogueEnds ends, TurnCalls calls, Ledger ledger, Clock clock) {
        this.dialogues = dialogues;
        this.ends = ends;
        this.calls = calls;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Takes a dialogue up where it stands.
     *
     * @return the turn that comes next, its call open; none if the dialogue has ended or its campaign is stopped
     * @throws BudgetReached if its campaign may spend no more
     */
    @Transactional(dontRollbackOn = BudgetReached.class)
    Optional<OpenTurn> begin(UUID id) {
        Dialogue dialogue = dialogues.getWhole(id);
        CampaignState ordered = dialogue.collection().campaign().state();
        return goesOn(dialogue) ? next(dialogue, ordered) : Optional.empty();
    }

    private Optional<OpenTurn> next(Dialogue dialogue, CampaignState ordered) {
        return switch (ordered) {
            case RUNNING -> Optional.of(open(dialogue));
            case CANCELLED -> {
                cancel(dialogue.id());
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private void cancel(UUID id) {
        Dialogue dialogue = dialogues.getLocked(id);
        if (goesOn(dialogue)) {
            ends.cancel(dialogue);
        }
    }

    /**
     * Stores what a turn's call brought and opens the call of the next turn, all or nothing; with the last turn completes
     * the dialogue. A turn that somebody else has stored meanwhile is left as it is.
     *
     * @return the turn that comes next, its call open; none if the dialogue has ended or its campaign is stopped
     * @throws ModelCallFailed if there was no answer and the next try may bring one; that is stored too
     * @throws BudgetReached if its campaign may spend no more; the turn is stored
     */
    @Transactional(dontRollbackOn = {BudgetReached.class, ModelCallFailed.class})
    Optional<OpenTurn> store(OpenTurn turn, Exchange exchange) {
        Optional<CampaignState> ordered = dialogues.awaits(turn.dialogue().id(), turn.number());
        ledger.record(exchange);
        if (ordered.isEmpty()) {
            return Optional.empty();
        }
        if (exchange.outcome() != Outcome.ANSWERED) {
            meet(turn.dialogue().id(), exchange);
            return Optional.empty();
        }
        say(turn, exchange.get());
        if (turn.number() == turn.dialogue().collection().campaign().settings().turns()) {
            ends.complete(dialogues.getLocked(turn.dialogue().id()));
            return Optional.empty();
        }
        return next(turn.dialogue(), ordered.get());
    }

    private OpenTurn open(Dialogue dialogue) {
        TurnRequest request = calls.next(dialogue);
        return new OpenTurn(dialogue, request.number(), ledger.open(request.call()));
    }

    private void say(OpenTurn turn, ModelAnswer answer) {
        Dialogue dialogue = turn.dialogue();
        String speaker =
                dialogue.voice(Role.ofTurn(turn.number())).orElseThrow().name();
        Utterance utterance = Utterance.of(answer.text(), speaker, answer.cutOff());
        String promptVersion = turn.call().call().purpose().promptVersion();
        boolean marked =
                dialogue.state() == DialogueState.RUNNING && dialogue.trouble().isEmpty();
        dialogues.add(dialogue.say(utterance, promptVersion, answer, clock.instant()));
        if (!marked) {
            dialogues.markRunning(dialogue.id());
        }
    }

    private boolean goesOn(Dialogue dialogue) {
        return !dialogue.state().ended();
    }

    /** The call brought no answer; the next try may draw anew, a rejected one is not tried again. */
    private void meet(UUID id, Exchange exchange) {
        dialogues.getLocked(id).meet(exchange.outcome());
        if (exchange.outcome() != Outcome.REJECTED) {
            throw exchange.failure();
        }
        fail(id, exchange.failure().getMessage());
    }

    /** Ends a dialogue that cannot go on, for the trouble it met last. */
    @Transactional
    void fail(UUID id, String detail) {
        Dialogue dialogue = dialogues.getLocked(id);
        if (goesOn(dialogue)) {
            boolean call = dialogue.trouble().isPresent();
            String reason = dialogue.trouble().map(Outcome::name).orElse(INTERNAL);
            ends.fail(dialogue, reason, call ? detail : INTERNAL_DETAIL);
        }
    }
}
