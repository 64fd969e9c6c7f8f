package org.culturepark.processor.opinion;

import java.util.List;
import java.util.Optional;
import org.culturepark.processor.event.DialogueGenerated;
import org.culturepark.processor.event.DialogueGenerated.Delegate;
import org.culturepark.processor.settings.Extraction;

/** Finds the opinions that somebody voices who speaks for the dialogue's culture. */
interface Extractor {
    Extraction strategy();

    /**
     * @param retry 0, or how often it was asked for since nothing readable came
     * @return in the order said; empty if the model behind the strategy gave nothing readable
     */
    Optional<List<Statement>> extract(DialogueGenerated dialogue, Delegate delegate, int retry);
}
