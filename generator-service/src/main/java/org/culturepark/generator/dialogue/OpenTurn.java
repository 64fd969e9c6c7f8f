package org.culturepark.generator.dialogue;

import dev.langchain4j.data.message.ChatMessage;
import java.util.List;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.OpenCall;

/**
 * The turn that a dialogue needs next, with the open call that brings it.
 *
 * @param dialogue the job's own copy, outside any session, with all turns so far: read once, not turn by turn
 * @param before messages of the call of the turn before, which the turn after begins with; empty if not at hand
 */
record OpenTurn(Dialogue dialogue, Script script, int number, OpenCall call, List<ChatMessage> before) {
    boolean isLast() {
        return number == dialogue.collection().campaign().settings().turns();
    }

    ModelCall sent() {
        return call.call();
    }

    Speaker speaker() {
        return script.speakers().get(Role.ofTurn(number));
    }

    /** The one after this. */
    OpenTurn next(OpenCall nextCall) {
        return new OpenTurn(dialogue, script, number + 1, nextCall, sent().messages());
    }
}
