package org.culturepark.processor.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCallConfig;
import org.culturepark.chassis.modelcall.Purpose;
import org.culturepark.processor.answer.StructuredAnswers;

/**
 * Has a chat model judge statements, several in one call. Each verdict is matched to its statement by number; a statement
 * that gets none that way, since the answer cannot be read or leaves it out, is judged by itself.
 */
@ApplicationScoped
class LlmVerifier implements Verifier {
    private static final String STAGE = "verification";
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
    public List<Finding> verify(Claim claim, List<Judged> statements, int perCall) {
        List<Finding> findings = new ArrayList<>();
        for (int from = 0; from < statements.size(); from += perCall) {
            int to = Math.min(from + perCall, statements.size());
            findings.addAll(together(claim, statements.subList(from, to)));
        }
        return findings;
    }

    private List<Finding> together(Claim claim, List<Judged> statements) {
        Map<Integer, Finding> byNumber = statements.size() == 1 ? Map.of() : ask(claim, statements);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Finding found = byNumber.get(i + 1);
            findings.add(found == null ? alone(claim, statements.get(i)) : found);
        }
        return findings;
    }

    private Map<Integer, Finding> ask(Claim claim, List<Judged> statements) {
        Purpose purpose =
                purpose(claim, "%s+%d".formatted(statements.get(0).key(), statements.size() - 1), BatchPrompt.VERSION);
        ModelCall call = ModelCall.of(purpose, model.name(), BatchPrompt.messages(claim.attitude(), statements))
                .maxTokens(MAX_TOKENS * (statements.size() + 1))
                .schema(BatchPrompt.schema());
        return answers.askOnce(call, BatchPrompt.Answer.class)
                .map(answer -> answer.value().findings(statements.size(), answer.callId()))
                .orElse(Map.of());
    }

    private Finding alone(Claim claim, Judged statement) {
        Purpose purpose = purpose(claim, statement.key(), JudgePrompt.VERSION);
        ModelCall call = ModelCall.of(purpose, model.name(), JudgePrompt.messages(claim.attitude(), statement.text()))
                .maxTokens(MAX_TOKENS)
                .schema(JudgePrompt.schema());
        return answers.ask(call, JudgePrompt.Answer.class)
                .map(answer -> Finding.of(answer.value().verdict(), answer.callId()))
                .orElse(Finding.of(Verdict.UNPARSABLE));
    }

    private static Purpose purpose(Claim claim, String subject, String version) {
        return new Purpose(claim.scope(), claim.group(), STAGE, subject, version);
    }
}
