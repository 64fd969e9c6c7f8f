package org.culturepark.processor.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCallConfig;
import org.culturepark.chassis.modelcall.Purpose;
import org.culturepark.processor.answer.StructuredAnswers;

/** Has a chat model judge each statement. */
@ApplicationScoped
class LlmVerifier implements Verifier {
    private static final int MAX_TOKENS = 32;

    private final StructuredAnswers answers;
    private final ModelCallConfig model;

    LlmVerifier(StructuredAnswers answers, ModelCallConfig model) {
        this.answers = answers;
        this.model = model;
    }

    @Override
    public Verification strategy() {
        return Verification.LLM;
    }

    @Override
    public List<Finding> verify(Claim claim, List<Judged> statements) {
        return statements.stream().map(statement -> verify(claim, statement)).toList();
    }

    private Finding verify(Claim claim, Judged statement) {
        Purpose purpose =
                new Purpose(claim.scope(), claim.group(), "verification", statement.key(), JudgePrompt.VERSION);
        ModelCall call = ModelCall.of(purpose, model.name(), JudgePrompt.messages(claim.attitude(), statement.text()))
                .maxTokens(MAX_TOKENS)
                .schema(JudgePrompt.schema());
        Verdict verdict = answers.ask(call, JudgePrompt.Answer.class)
                .map(JudgePrompt.Answer::verdict)
                .orElse(Verdict.UNPARSABLE);
        return Finding.of(verdict);
    }
}
