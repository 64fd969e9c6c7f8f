package org.culturepark.processor.verification;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The verifiers by strategy, and what each is worth. */
@ApplicationScoped
public class Verifiers {
    private final List<Verifier> verifiers;
    private final Measurements measurements;
    private final Map<Verification, Quality> measured = new ConcurrentHashMap<>();

    Verifiers(@All List<Verifier> verifiers, Measurements measurements) {
        this.verifiers = verifiers;
        this.measurements = measurements;
    }

    public Verifier get(Verification strategy) {
        return verifiers.stream()
                .filter(verifier -> verifier.strategy() == strategy)
                .findFirst()
                .orElseThrow();
    }

    /** Measured when first asked for; one whose calls cost money has none before somebody has it measured. */
    public Optional<Quality> quality(Verification strategy) {
        if (strategy == Verification.LLM) {
            return measurements.newest(strategy);
        }
        return Optional.of(measured.computeIfAbsent(strategy, this::measure));
    }

    /** Statements on one attitude are judged together, as those of a dialogue are. */
    Quality measure(Verification strategy) {
        Verifier verifier = get(strategy);
        List<Verdict> right = new ArrayList<>();
        List<Verdict> given = new ArrayList<>();
        Triples.byClaim().forEach((claim, triples) -> {
            List<Judged> statements = triples.stream()
                    .map(triple -> new Judged(triple.statement(), triple.statement()))
                    .toList();
            triples.forEach(triple -> right.add(triple.verdict()));
            verifier.verify(claim, statements, 1).forEach(finding -> given.add(finding.verdict()));
        });
        return Quality.of(right, given);
    }
}
