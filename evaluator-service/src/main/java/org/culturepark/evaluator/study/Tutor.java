package org.culturepark.evaluator.study;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCallFailed;
import org.culturepark.chassis.modelcall.ModelCalls;
import org.culturepark.chassis.modelcall.Purpose;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.evaluator.benchmark.Society;
import org.culturepark.evaluator.education.EducationConfig;
import org.culturepark.evaluator.education.Situations;

/** The model of an arm as a tutor. Its calls stand in the ledger: scope is the study, group the model. */
@ApplicationScoped
class Tutor {
    private final ModelCalls calls;
    private final EducationConfig config;

    Tutor(ModelCalls calls, EducationConfig config) {
        this.calls = calls;
        this.config = config;
    }

    /** Must be called outside a transaction. */
    String reply(Learning.Talk talk, int number, String question) {
        List<ChatMessage> messages = new ArrayList<>();
        messages.add(SystemMessage.from(Situations.tutor(Society.of(talk.culture()))));
        talk.turns().forEach(turn -> {
            messages.add(UserMessage.from(turn.question()));
            messages.add(AiMessage.from(turn.reply()));
        });
        messages.add(UserMessage.from(question));
        Purpose purpose = new Purpose(
                talk.study().toString(), talk.model(), "STUDY", talk.token() + "/turn-" + number, "study-v1");
        try {
            return calls.ask(ModelCall.of(purpose, talk.model(), messages).maxTokens(config.replyTokens()))
                    .text();
        } catch (ModelCallFailed e) {
            throw Problems.conflict("no-reply", "The tutor does not answer now; nothing is lost, send it again.");
        }
    }
}
