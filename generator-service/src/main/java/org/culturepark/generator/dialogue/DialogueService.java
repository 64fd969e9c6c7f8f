package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.budget.BudgetReached;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.database.Statement;
import org.culturepark.chassis.modelcall.Exchange;
import org.culturepark.chassis.modelcall.Ledger;
import org.culturepark.chassis.modelcall.ModelAnswer;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCallFailed;
import org.culturepark.chassis.modelcall.OpenCall;
import org.culturepark.chassis.modelcall.Outcome;
import org.culturepark.chassis.modelcall.Passage;
import org.culturepark.generator.campaign.CampaignState;

/** Brings dialogues from turn to turn, and to their end. */
@ApplicationScoped
class DialogueService {
    private static final String INTERNAL = "INTERNAL";
    private static final String INTERNAL_DETAIL = "The service failed; its log says why.";

    private final DialogueRepository dialogues;
    private final DialogueEnds ends;
    private final Scripts scripts;
    private final TurnCalls calls;
    private final Ledger ledger;
    private final Sql sql;
    private final Clock clock;

    DialogueService(
            DialogueRepository dialogues,
            DialogueEnds ends,
            Scripts scripts,
            TurnCalls calls,
            Ledger ledger,
            Sql sql,
            Clock clock) {
        this.dialogues = dialogues;
        this.ends = ends;
        this.scripts = scripts;
        this.calls = calls;
        this.ledger = ledger;
        this.sql = sql;
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

    private OpenTurn open(Dialogue dialogue) {
        Script script = scripts.of(dialogue);
        OpenCall call = ledger.open(calls.next(dialogue, script, List.of()));
        return new OpenTurn(dialogue, script, dialogue.nextTurn(), call, List.of());
    }

    /**
     * Stores what a turn's call brought and opens the call of the next turn, all or nothing; with the last turn completes
     * the dialogue. A turn that somebody else has stored meanwhile is left as it is.
     *
     * @return the turn that comes next, its call open; none if the dialogue has ended or its campaign is stopped
     * @throws ModelCallFailed if there was no answer and the next try may bring one; that is stored too
     * @throws BudgetReached if its campaign may spend no more; the turn is stored
     */
    Optional<OpenTurn> store(OpenTurn turn, Exchange exchange) {
        if (exchange.outcome() == Outcome.ANSWERED && !turn.isLast()) {
            return pass(turn, exchange);
        }
        end(turn, exchange);
        return Optional.empty();
    }

    private Optional<OpenTurn> pass(OpenTurn turn, Exchange exchange) {
        List<Statement> use = new ArrayList<>();
        if (turn.dialogue().isUnmarked()) {
            use.add(TurnStatements.mark(turn.dialogue()));
        }
        Turn said = say(turn, exchange.get());
        use.add(TurnStatements.say(turn.dialogue(), said));
        ModelCall next = calls.next(turn.dialogue(), turn.script(), turn.before());
        Passage passage = ledger.pass(exchange, use, next, TurnStatements.goesOn(said));
        if (passage.used() && passage.next().isEmpty()) {
            // The campaign is stopped, its budget is reached, or the call is known: what is stored tells which.
            return begin(turn.dialogue().id());
        }
        return passage.next().map(turn::next);
    }

    private Turn say(OpenTurn turn, ModelAnswer answer) {
        Utterance utterance = Utterance.of(answer.text(), turn.speaker().name(), answer.cutOff());
        String promptVersion = turn.sent().purpose().promptVersion();
        return turn.dialogue().say(utterance, promptVersion, answer, clock.instant());
    }

    /** Stores the last turn, or that there was none. */
    @Transactional(dontRollbackOn = ModelCallFailed.class)
    void end(OpenTurn turn, Exchange exchange) {
        UUID id = turn.dialogue().id();
        boolean awaited = dialogues.awaits(id, turn.number());
        ledger.record(exchange);
        if (!awaited) {
            return;
        }
        if (exchange.outcome() != Outcome.ANSWERED) {
            meet(id, exchange);
            return;
        }
        sql.together(List.of(TurnStatements.say(turn.dialogue(), say(turn, exchange.get()))));
        ends.complete(dialogues.getLocked(id));
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
