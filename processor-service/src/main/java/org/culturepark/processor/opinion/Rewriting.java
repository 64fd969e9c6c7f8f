package org.culturepark.processor.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.culturepark.processor.filter.FilterChain;
import org.culturepark.processor.filter.FilterSettings;
import org.culturepark.processor.filter.Said;
import org.culturepark.processor.verification.Claim;
import org.culturepark.processor.verification.Finding;
import org.culturepark.processor.verification.Judged;
import org.culturepark.processor.verification.Rewriter;
import org.culturepark.processor.verification.Verification;
import org.culturepark.processor.verification.Verifiers;

/** A contradicting opinion is rewritten, and it is the rewritten text that is filtered and verified then. */
@ApplicationScoped
class Rewriting {
    private final Rewriter rewriter;
    private final FilterChain filters;
    private final Verifiers verifiers;

    Rewriting(Rewriter rewriter, FilterChain filters, Verifiers verifiers) {
        this.rewriter = rewriter;
        this.filters = filters;
        this.verifiers = verifiers;
    }

    /** @return {@code contradicting} itself if nothing usable was written */
    Curated mend(Curated contradicting, Claim claim, Judged judged, String language, FilterSettings filtering) {
        Optional<String> written = rewriter.rewrite(claim, judged)
                .map(Sentences::oneLine)
                .filter(text -> filters.check(text, language, new Said(claim.attitude()), filtering)
                        .isEmpty());
        return written.map(text -> {
                    Judged again = new Judged(judged.key() + "/rewritten", text);
                    Finding finding = verifiers
                            .get(Verification.LLM)
                            .verify(claim, List.of(again))
                            .get(0);
                    return Curated.rewritten(contradicting.statement(), text, finding);
                })
                .orElse(contradicting);
    }
}
