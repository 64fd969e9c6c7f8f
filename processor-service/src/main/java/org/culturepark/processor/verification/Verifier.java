package org.culturepark.processor.verification;

import java.util.List;

/** Judges whether statements say what an attitude says. */
public interface Verifier {
    Verification strategy();

    /** @return one finding per statement, in their order */
    List<Finding> verify(Claim claim, List<Judged> statements);
}
