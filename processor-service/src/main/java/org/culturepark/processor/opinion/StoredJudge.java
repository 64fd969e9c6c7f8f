package org.culturepark.processor.opinion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.processor.verification.Claim;
import org.culturepark.processor.verification.Finding;
import org.culturepark.processor.verification.Judged;
import org.culturepark.processor.verification.Rewriter.Rewritten;
import org.culturepark.processor.verification.Verdict;

/** Says again what was said of the same texts before. What nobody judged goes to a judge that costs nothing, if there is one. */
final class StoredJudge implements Judge {
    private final Map<String, StoredJudgement> judgements;
    private final Optional<Judge> free;

    /** @param judgements by key of what was judged */
    StoredJudge(Map<String, StoredJudgement> judgements, Optional<Judge> free) {
        this.judgements = judgements;
        this.free = free;
    }

    @Override
    public List<Finding> judge(Claim claim, List<Judged> statements) {
        return statements.stream().map(statement -> judge(claim, statement)).toList();
    }

    private Finding judge(Claim claim, Judged statement) {
        return Optional.ofNullable(judgements.get(statement.key()))
                .filter(stored -> stored.text().equals(statement.text()))
                .flatMap(StoredJudgement::finding)
                .or(() ->
                        free.map(judge -> judge.judge(claim, List.of(statement)).get(0)))
                .orElse(Finding.of(Verdict.NOT_JUDGED));
    }

    @Override
    public Optional<Rewritten> rewrite(Claim claim, Judged contradicting) {
        return Optional.ofNullable(judgements.get(Curator.keyOfRewritten(contradicting.key())))
                .map(stored -> new Rewritten(stored.text(), stored.rewriteCallId()));
    }
}
