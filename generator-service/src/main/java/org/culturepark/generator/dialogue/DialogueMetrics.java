package org.culturepark.generator.dialogue;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Dialogues that ended, by culture and outcome. */
@Singleton
class DialogueMetrics {
    private final MeterRegistry registry;

    DialogueMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void ended(Dialogue dialogue) {
        registry.counter(
                        "culturepark.dialogues.ended",
                        "culture",
                        dialogue.collection().culture(),
                        "outcome",
                        dialogue.reason().orElse(dialogue.state().name()))
                .increment();
    }
}
