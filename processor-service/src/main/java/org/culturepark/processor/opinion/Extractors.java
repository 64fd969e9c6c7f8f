package org.culturepark.processor.opinion;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.culturepark.processor.event.DialogueGenerated;
import org.culturepark.processor.event.DialogueGenerated.Delegate;
import org.culturepark.processor.settings.Extraction;

/** The extractors by strategy. */
@ApplicationScoped
class Extractors {
    private final List<Extractor> extractors;

    Extractors(@All List<Extractor> extractors) {
        this.extractors = extractors;
    }

    /**
     * @param retry 0, or how often it was asked for since nothing readable came
     * @return of each who speaks for the culture; empty if the extractor gave nothing readable
     */
    Optional<List<Speech>> extract(DialogueGenerated dialogue, Extraction strategy, int retry) {
        Extractor extractor = extractors.stream()
                .filter(one -> one.strategy() == strategy)
                .findFirst()
                .orElseThrow();
        List<Speech> speeches = new ArrayList<>();
        for (Delegate delegate : dialogue.delegates()) {
            Optional<List<Statement>> statements = extractor.extract(dialogue, delegate, retry);
            if (statements.isEmpty()) {
                return Optional.empty();
            }
            speeches.add(new Speech(delegate, statements.get()));
        }
        return Optional.of(speeches);
    }

    /** What one delegate said. */
    record Speech(Delegate delegate, List<Statement> statements) {}
}
