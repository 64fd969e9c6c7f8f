package org.culturepark.processor.opinion;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.culturepark.processor.event.DialogueGenerated;
import org.culturepark.processor.event.DialogueGenerated.Attitude;
import org.culturepark.processor.event.DialogueGenerated.Delegate;
import org.culturepark.processor.event.DialogueGenerated.Opposite;
import org.culturepark.processor.filter.DropReason;
import org.culturepark.processor.filter.FilterChain;
import org.culturepark.processor.filter.FilterSettings;
import org.culturepark.processor.filter.Said;
import org.culturepark.processor.settings.Extraction;
import org.culturepark.processor.verification.Claim;
import org.culturepark.processor.verification.Finding;
import org.culturepark.processor.verification.Judged;
import org.culturepark.processor.verification.Verdict;
import org.culturepark.processor.verification.Verification;
import org.culturepark.processor.verification.Verifiers;

/**
 * Extract, filter, verify, rewrite: one dialogue to its opinions, kept and dropped. Each delegate's opinions are held
 * against the answer that bound this delegate. Stores nothing.
 */
@ApplicationScoped
class Curator {
    private final List<Extractor> extractors;
    private final FilterChain filters;
    private final Verifiers verifiers;
    private final Rewriting rewriting;

    Curator(@All List<Extractor> extractors, FilterChain filters, Verifiers verifiers, Rewriting rewriting) {
        this.extractors = extractors;
        this.filters = filters;
        this.verifiers = verifiers;
        this.rewriting = rewriting;
    }

    /** @return one for each statement; empty if the extractor gave nothing readable */
    Optional<List<Curated>> curate(
            DialogueGenerated dialogue, Extraction extraction, Verification verification, FilterSettings filtering) {
        List<Curated> curated = new ArrayList<>();
        for (Delegate delegate : dialogue.delegates()) {
            Optional<List<Statement>> statements = extractor(extraction).extract(dialogue, delegate);
            if (statements.isEmpty()) {
                return Optional.empty();
            }
            curated.addAll(filterAndVerify(dialogue, delegate.attitude(), statements.get(), verification, filtering));
        }
        return Optional.of(curated);
    }

    private List<Curated> filterAndVerify(
            DialogueGenerated dialogue,
            Attitude attitude,
            List<Statement> statements,
            Verification verification,
            FilterSettings filtering) {
        List<Curated> curated = new ArrayList<>();
        List<Statement> passed = new ArrayList<>();
        Said said = new Said(attitude.sentence());
        for (Statement statement : statements) {
            Optional<DropReason> reason = filters.check(statement.text(), dialogue.language(), said, filtering);
            reason.ifPresentOrElse(
                    dropped -> curated.add(Curated.filtered(statement, dropped)), () -> passed.add(statement));
        }
        curated.addAll(verify(dialogue, attitude, passed, verification, filtering));
        return curated;
    }

    private List<Curated> verify(
            DialogueGenerated dialogue,
            Attitude attitude,
            List<Statement> passed,
            Verification verification,
            FilterSettings filtering) {
        Claim claim = claim(dialogue, attitude);
        List<Judged> judged = passed.stream()
                .map(statement -> new Judged(key(dialogue, statement), statement.text()))
                .toList();
        List<Finding> findings = verifiers.get(verification).verify(claim, judged);
        List<Curated> curated = new ArrayList<>();
        for (int i = 0; i < passed.size(); i++) {
            Curated first = Curated.judged(passed.get(i), findings.get(i));
            boolean mend = verification == Verification.LLM && findings.get(i).verdict() == Verdict.CONTRADICTS;
            curated.add(mend ? rewriting.mend(first, claim, judged.get(i), dialogue.language(), filtering) : first);
        }
        return curated;
    }

    private static Claim claim(DialogueGenerated dialogue, Attitude attitude) {
        return new Claim(
                dialogue.campaignId().toString(),
                dialogue.culture(),
                attitude.sentence(),
                attitude.opposite().map(Opposite::sentence));
    }

    private static String key(DialogueGenerated dialogue, Statement statement) {
        return Statement.key(dialogue.dialogueId(), statement.turn(), statement.ordinal());
    }

    private Extractor extractor(Extraction strategy) {
        return extractors.stream()
                .filter(extractor -> extractor.strategy() == strategy)
                .findFirst()
                .orElseThrow();
    }
}
