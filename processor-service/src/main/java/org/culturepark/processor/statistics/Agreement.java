package org.culturepark.processor.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.culturepark.processor.verification.Verdict;

/**
 * How far two verifiers agree on the same statements.
 *
 * @param statements that both judged
 * @param share on which they gave the same verdict, from 0 to 1
 * @param kappa Cohen's: (share - chance) / (1 - chance), with chance the share expected of two who give their verdicts as
 *     often but independently (Cohen 1960); empty where chance is 1
 */
public record Agreement(int statements, double share, Optional<Double> kappa) {
    /** @return empty if there is no statement; the lists go together */
    static Optional<Agreement> of(List<Verdict> ones, List<Verdict> others) {
        int n = ones.size();
        if (n == 0) {
            return Optional.empty();
        }
        double share =
                IntStream.range(0, n).filter(i -> ones.get(i) == others.get(i)).count() / (double) n;
        double chance = 0;
        for (Verdict verdict : Verdict.values()) {
            chance += frequency(ones, verdict) * frequency(others, verdict);
        }
        Optional<Double> kappa = chance == 1 ? Optional.empty() : Optional.of((share - chance) / (1 - chance));
        return Optional.of(new Agreement(n, share, kappa));
    }

    private static double frequency(List<Verdict> verdicts, Verdict verdict) {
        return verdicts.stream().filter(one -> one == verdict).count() / (double) verdicts.size();
    }
}
