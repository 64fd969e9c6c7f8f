package org.culturepark.generator.dialogue;

import org.culturepark.chassis.database.Statement;
import org.culturepark.chassis.modelcall.Usage;

/** Turns come hundreds of times a second, so each is stored as plain SQL, together with what follows from it. */
final class TurnStatements {
    private static final String OPEN = "state in ('PLANNED', 'RUNNING')";
    private static final String MARK = "update dialogue set state = 'RUNNING', trouble = null where id = ? and " + OPEN;
    private static final String SAY = """
            insert into turn (id, dialogue_id, number, role, text, cut_off, prompt_version, call_id, prompt_tokens,
                completion_tokens, cached_tokens, spoken_at)
            select ?, id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from dialogue where id = ? and %s for no key update
            on conflict do nothing
            """.formatted(OPEN);
    private static final String GOES_ON = """
            exists (select 1 from turn join dialogue d on d.id = turn.dialogue_id
                join dialogue_collection c on c.id = d.collection_id join campaign on campaign.id = c.campaign_id
                where turn.id = ? and turn.xmin = cast(pg_current_xact_id() as xid) and campaign.state = 'RUNNING')
            """;

    private TurnStatements() {}

    /** The dialogue is being talked, and what troubled it is over. */
    static Statement mark(Dialogue dialogue) {
        return Statement.of(MARK, dialogue.id());
    }

    /** Changes no row if the dialogue has ended or somebody else has stored this turn; locks the dialogue. */
    static Statement say(Dialogue dialogue, Turn turn) {
        Usage usage = turn.usage();
        return Statement.of(
                SAY,
                turn.id(),
                turn.number(),
                turn.role().name(),
                turn.text(),
                turn.cutOff(),
                turn.promptVersion(),
                turn.callId(),
                usage.promptTokens(),
                usage.completionTokens(),
                usage.cachedTokens(),
                turn.spokenAt(),
                dialogue.id());
    }

    /** Holds if the transaction at hand has stored the turn and the campaign is not stopped. */
    static Statement goesOn(Turn turn) {
        return Statement.of(GOES_ON, turn.id());
    }
}
