package org.culturepark.processor.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.processor.embedding.Embeddings;
import org.culturepark.processor.embedding.Payer;
import org.culturepark.processor.embedding.Vectors;

/**
 * Compares a statement's embedding with those of the attitude and of its opposite: irrelevant when both are far,
 * otherwise the nearer one decides. A weak judge (see the figure at {@code GET /v1/verifiers}), but one that costs nothing.
 */
@ApplicationScoped
class EmbeddingVerifier implements Verifier {
    private final Embeddings embeddings;
    private final EmbeddingConfig config;

    EmbeddingVerifier(Embeddings embeddings, EmbeddingConfig config) {
        this.embeddings = embeddings;
        this.config = config;
    }

    @Override
    public Verification strategy() {
        return Verification.EMBEDDING;
    }

    @Override
    public List<Finding> verify(Claim claim, List<Judged> statements, int perCall) {
        Map<String, float[]> vectors = embeddings.of(new Payer(claim.scope(), claim.group()), texts(claim, statements));
        float[] attitude = vectors.get(claim.attitude());
        Optional<float[]> opposite = claim.opposite().map(vectors::get);
        return statements.stream()
                .map(statement -> find(vectors.get(statement.text()), attitude, opposite))
                .toList();
    }

    private static List<String> texts(Claim claim, List<Judged> statements) {
        List<String> texts = new ArrayList<>();
        texts.add(claim.attitude());
        claim.opposite().ifPresent(texts::add);
        statements.forEach(statement -> texts.add(statement.text()));
        return texts;
    }

    private Finding find(float[] statement, float[] attitude, Optional<float[]> opposite) {
        double near = Vectors.cosine(statement, attitude);
        Optional<Double> far = opposite.map(vector -> Vectors.cosine(statement, vector));
        return new Finding(decide(near, far), Optional.of(near), far, Optional.empty());
    }

    private Verdict decide(double toAttitude, Optional<Double> toOpposite) {
        if (Math.max(toAttitude, toOpposite.orElse(toAttitude)) < config.relevance()) {
            return Verdict.IRRELEVANT;
        }
        if (toOpposite.isEmpty() || Math.abs(toAttitude - toOpposite.get()) < config.margin()) {
            return Verdict.NOT_DECIDABLE;
        }
        return toAttitude > toOpposite.get() ? Verdict.ENTAILS : Verdict.CONTRADICTS;
    }
}
