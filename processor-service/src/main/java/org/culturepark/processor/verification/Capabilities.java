package org.culturepark.processor.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.culturepark.chassis.modelcall.ModelCallConfig;
import org.culturepark.chassis.modelcall.ModelCallFailed;
import org.culturepark.chassis.modelcall.Outcome;

/**
 * What the endpoint's model can do, by trying it: it judges a few labelled statements, and is taken for capable if it gets
 * most of them right. Asked once per database, since the ledger keeps the answers.
 */
@ApplicationScoped
public class Capabilities {
    private static final int CLAIMS = 4;
    private static final double MOSTLY = 0.8;
    private static final int AT_ONCE = 8;

    private final LlmVerifier verifier;
    private final ModelCallConfig model;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    Capabilities(LlmVerifier verifier, ModelCallConfig model) {
        this.verifier = verifier;
        this.model = model;
    }

    /** Whether the configured model can extract and judge. To be called outside a transaction, since it may ask. */
    public boolean canJudge() {
        return known.computeIfAbsent(model.name(), name -> tryOut());
    }

    /** An endpoint that takes no such request cannot judge; one that is away says nothing about its model. */
    private boolean tryOut() {
        try {
            return share() >= MOSTLY;
        } catch (ModelCallFailed failure) {
            if (failure.outcome() == Outcome.REJECTED) {
                return false;
            }
            throw failure;
        }
    }

    private double share() {
        List<Map.Entry<Claim, List<Triple>>> tried =
                Triples.byClaim().entrySet().stream().limit(CLAIMS).toList();
        long right = tried.stream()
                .mapToLong(one -> right(one.getKey(), one.getValue()))
                .sum();
        return (double) right
                / tried.stream().mapToInt(one -> one.getValue().size()).sum();
    }

    private long right(Claim claim, List<Triple> triples) {
        Claim asked = new Claim("capabilities", claim.group(), claim.attitude(), claim.opposite());
        List<Judged> statements = triples.stream()
                .map(triple -> new Judged(triple.statement(), triple.statement()))
                .toList();
        List<Finding> findings = verifier.verify(asked, statements, AT_ONCE);
        long right = 0;
        for (int i = 0; i < findings.size(); i++) {
            right += findings.get(i).verdict() == triples.get(i).verdict() ? 1 : 0;
        }
        return right;
    }
}
