package org.culturepark.processor.verification;

import java.util.List;

/** Judges whether statements say what an attitude says. */
public interface Verifier {
    Verification strategy();

    /**
     * @param perCall statements that a model is shown at once, from 1; no matter where none is asked
     * @return one finding per statement, in their order
     */
    List<Finding> verify(Claim claim, List<Judged> statements, int perCall);

    /** Each by itself. */
    default List<Finding> verify(Claim claim, List<Judged> statements) {
        return verify(claim, statements, 1);
    }
}
