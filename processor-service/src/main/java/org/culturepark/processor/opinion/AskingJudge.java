package org.culturepark.processor.opinion;

import java.util.List;
import java.util.Optional;
import org.culturepark.processor.verification.Claim;
import org.culturepark.processor.verification.Finding;
import org.culturepark.processor.verification.Judged;
import org.culturepark.processor.verification.Rewriter;
import org.culturepark.processor.verification.Rewriter.Rewritten;
import org.culturepark.processor.verification.Verification;
import org.culturepark.processor.verification.Verifier;

/** Asks the verifier; only a model that judges is asked to rewrite too. */
final class AskingJudge implements Judge {
    private final Verifier verifier;
    private final Rewriter rewriter;
    private final int verdictsPerCall;

    AskingJudge(Verifier verifier, Rewriter rewriter, int verdictsPerCall) {
        this.verifier = verifier;
        this.rewriter = rewriter;
        this.verdictsPerCall = verdictsPerCall;
    }

    @Override
    public List<Finding> judge(Claim claim, List<Judged> statements) {
        return verifier.verify(claim, statements, verdictsPerCall);
    }

    @Override
    public Optional<Rewritten> rewrite(Claim claim, Judged contradicting) {
        return verifier.strategy() == Verification.LLM ? rewriter.rewrite(claim, contradicting) : Optional.empty();
    }
}
