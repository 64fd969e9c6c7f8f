package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.modelcall.ModelAnswer;
import org.culturepark.chassis.modelcall.ModelCallFailed;
import org.culturepark.chassis.modelcall.Outcome;
import org.culturepark.generator.campaign.DialogueCollection;
import org.culturepark.generator.campaign.DialogueCollectionRepository;

/** Brings dialogues from turn to turn, and to their end. */
@ApplicationScoped
class DialogueService {
    private static final String INTERNAL = "INTERNAL";
    private static final String INTERNAL_DETAIL = "The service failed; its log says why.";

    private final DialogueRepository dialogues;
    private final DialogueCollectionRepository collections;
    private final TurnCalls calls;
    private final DialogueMetrics metrics;
    private final Clock clock;

    DialogueService(
            DialogueRepository dialogues,
            DialogueCollectionRepository collections,
            TurnCalls calls,
            DialogueMetrics metrics,
            Clock clock) {
        this.dialogues = dialogues;
        this.collections = collections;
        this.calls = calls;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** The turn that comes next; none if the dialogue has ended. */
    @Transactional
    Optional<TurnRequest> next(UUID id) {
        return Optional.of(dialogues.getLocked(id)).filter(this::goesOn).map(calls::next);
    }

    /**
     * Stores a turn, and with the last one completes the dialogue. A turn that somebody else has stored meanwhile is
     * left as it is.
     *
     * @return the turn that comes next; none if the dialogue has ended
     */
    @Transactional
    Optional<TurnRequest> store(TurnRequest request, ModelAnswer answer) {
        Dialogue dialogue = dialogues.getLocked(request.dialogueId());
        if (goesOn(dialogue) && dialogue.nextTurn() == request.number()) {
            say(dialogue, request, answer);
        }
        return Optional.of(dialogue).filter(this::goesOn).map(calls::next);
    }

    private void say(Dialogue dialogue, TurnRequest request, ModelAnswer answer) {
        String speaker = dialogue.voice(Role.ofTurn(request.number())).name();
        Utterance utterance = Utterance.of(answer.text(), speaker, answer.cutOff());
        dialogue.say(utterance, request.call().purpose().promptVersion(), answer, clock.instant());
        if (request.number() == turnsWanted(dialogue)) {
            dialogue.complete(clock.instant());
            lockedCollection(dialogue).dialogueCompleted(clock.instant());
            metrics.ended(dialogue);
        }
    }

    private boolean goesOn(Dialogue dialogue) {
        return !dialogue.state().ended();
    }

    private static int turnsWanted(Dialogue dialogue) {
        return 2 * dialogue.collection().campaign().settings().rounds();
    }

    /** A call for the next turn brought no answer; an empty one makes the next try draw anew. */
    @Transactional
    void meet(UUID id, ModelCallFailed trouble) {
        dialogues.getLocked(id).meet(trouble.outcome());
    }

    /** Ends a dialogue that cannot go on, for the trouble it met last. */
    @Transactional
    void fail(UUID id, String detail) {
        Dialogue dialogue = dialogues.getLocked(id);
        if (goesOn(dialogue)) {
            boolean call = dialogue.trouble().isPresent();
            String reason = dialogue.trouble().map(Outcome::name).orElse(INTERNAL);
            dialogue.fail(reason, call ? detail : INTERNAL_DETAIL, clock.instant());
            lockedCollection(dialogue).dialogueFailed(reason, clock.instant());
            metrics.ended(dialogue);
        }
    }

    private DialogueCollection lockedCollection(Dialogue dialogue) {
        return collections.getLocked(dialogue.collection().id());
    }
}
