package org.culturepark.processor.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCallConfig;
import org.culturepark.chassis.modelcall.Purpose;
import org.culturepark.processor.answer.StructuredAnswers;

/** Has a chat model rewrite what contradicts its attitude. What it wrote is to be verified like anything else. */
@ApplicationScoped
public class Rewriter {
    private static final int MAX_TOKENS = 200;

    private final StructuredAnswers answers;
    private final ModelCallConfig model;

    Rewriter(StructuredAnswers answers, ModelCallConfig model) {
        this.answers = answers;
        this.model = model;
    }

    /** @return empty if the model twice gave nothing readable */
    public Optional<Rewritten> rewrite(Claim claim, Judged statement) {
        Purpose purpose =
                new Purpose(claim.scope(), claim.group(), "rewriting", statement.key(), RewritePrompt.VERSION);
        ModelCall call = ModelCall.of(purpose, model.name(), RewritePrompt.messages(claim.attitude(), statement.text()))
                .maxTokens(MAX_TOKENS)
                .schema(RewritePrompt.schema());
        return answers.ask(call, RewritePrompt.Answer.class)
                .map(answer -> new Rewritten(answer.value().statement(), Optional.of(answer.callId())));
    }

    /** @param callId row of the ledger, where it is known */
    public record Rewritten(String text, Optional<UUID> callId) {}
}
