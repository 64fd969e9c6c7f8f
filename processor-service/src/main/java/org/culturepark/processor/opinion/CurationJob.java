package org.culturepark.processor.opinion;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.job.DurableJob;
import org.culturepark.processor.dataset.Dialogue;
import org.culturepark.processor.dataset.JobNames;
import org.culturepark.processor.opinion.Extractors.Speech;
import org.culturepark.processor.settings.CurationSettings;
import org.culturepark.processor.settings.Extraction;
import org.culturepark.processor.verification.Capabilities;
import org.culturepark.processor.verification.Rewriter;
import org.culturepark.processor.verification.Verification;
import org.culturepark.processor.verification.Verifiers;

/** Curates one dialogue. Model calls that were answered before a crash are answered by the ledger after it. */
@ApplicationScoped
class CurationJob implements DurableJob {
    private static final String UNREADABLE = "EXTRACTION_UNPARSABLE";
    private static final String GIVEN_UP = "GIVEN_UP";

    private final Curation curation;
    private final Extractors extractors;
    private final Curator curator;
    private final Verifiers verifiers;
    private final Rewriter rewriter;
    private final Capabilities capabilities;
    private final Timer timer;

    CurationJob(
            Curation curation,
            Extractors extractors,
            Curator curator,
            Verifiers verifiers,
            Rewriter rewriter,
            Capabilities capabilities,
            MeterRegistry metrics) {
        this.curation = curation;
        this.extractors = extractors;
        this.curator = curator;
        this.verifiers = verifiers;
        this.rewriter = rewriter;
        this.capabilities = capabilities;
        this.timer = Timer.builder("culturepark.curation")
                .description("Curation of one dialogue")
                .register(metrics);
    }

    @Override
    public String name() {
        return JobNames.CURATION;
    }

    @Override
    public void run(UUID dialogueId) {
        Dialogue dialogue = curation.get(dialogueId);
        if (!dialogue.hasEnded()) {
            timer.record(() -> curate(dialogue, curation.settings(dialogue)));
        }
    }

    private void curate(Dialogue dialogue, CurationSettings settings) {
        Extraction extraction =
                settings.extraction().orElseGet(() -> capabilities.canJudge() ? Extraction.LLM : Extraction.SENTENCES);
        Verification verification = settings.verification()
                .orElseGet(() -> capabilities.canJudge() ? Verification.LLM : Verification.EMBEDDING);
        Optional<List<Speech>> speeches = extractors.extract(dialogue.event(), extraction, dialogue.retries());
        if (speeches.isEmpty()) {
            curation.fail(dialogue.id(), UNREADABLE, "The model twice gave no list of opinions.");
            return;
        }
        Judge judge = new AskingJudge(verifiers.get(verification), rewriter, settings.verdictsPerCall());
        List<Curated> curated = speeches.get().stream()
                .flatMap(
                        speech -> curator
                                .curate(
                                        dialogue.event(),
                                        speech.delegate(),
                                        speech.statements(),
                                        settings.filters(),
                                        judge)
                                .stream())
                .toList();
        int extracted = speeches.get().stream()
                .mapToInt(speech -> speech.statements().size())
                .sum();
        curation.finish(
                dialogue.id(), new Strategies(extraction, verification, settings.filters(), extracted), curated);
    }

    @Override
    public void giveUp(UUID dialogueId, String reason) {
        curation.fail(dialogueId, GIVEN_UP, reason);
    }
}
