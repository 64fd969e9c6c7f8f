package org.culturepark.processor.opinion;

import java.util.List;
import java.util.Optional;
import org.culturepark.processor.verification.Claim;
import org.culturepark.processor.verification.Finding;
import org.culturepark.processor.verification.Judged;
import org.culturepark.processor.verification.Rewriter.Rewritten;

/** Gives verdicts and rewrites: by asking now, or from what was stored when it was asked. */
public interface Judge {
    /** @return one finding for each, in their order */
    List<Finding> judge(Claim claim, List<Judged> statements);

    /** @return empty where contradicting opinions are not rewritten, or nothing usable was written */
    Optional<Rewritten> rewrite(Claim claim, Judged contradicting);
}
