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
import org.culturepark.processor.settings.CurationSettings;
import org.culturepark.processor.settings.Extraction;
import org.culturepark.processor.verification.Verification;

/** Curates one dialogue. Model calls that were answered before a crash are answered by the ledger after it. */
@ApplicationScoped
class CurationJob implements DurableJob {
    private static final String UNREADABLE = "EXTRACTION_UNPARSABLE";
    private static final String GIVEN_UP = "GIVEN_UP";

    private final Curation curation;
    private final Curator curator;
    private final Timer timer;

    CurationJob(Curation curation, Curator curator, MeterRegistry metrics) {
        this.curation = curation;
        this.curator = curator;
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
        if (dialogue.hasEnded()) {
            return;
        }
        CurationSettings settings = curation.settings(dialogue);
        Extraction extraction = settings.extraction().orElse(Extraction.SENTENCES);
        Verification verification = settings.verification().orElse(Verification.EMBEDDING);
        Optional<List<Curated>> curated =
                timer.record(() -> curator.curate(dialogue.event(), extraction, verification, settings.filters()));
        curated.ifPresentOrElse(
                opinions -> curation.finish(dialogueId, extraction, verification, opinions),
                () -> curation.fail(dialogueId, UNREADABLE, "The model twice gave no list of opinions."));
    }

    @Override
    public void giveUp(UUID dialogueId, String reason) {
        curation.fail(dialogueId, GIVEN_UP, reason);
    }
}
