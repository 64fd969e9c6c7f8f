package org.culturepark.processor.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.processor.embedding.Embeddings;
import org.culturepark.processor.event.CollectionCompleted;
import org.culturepark.processor.event.CollectionCompleted.PlannedSamples;
import org.culturepark.processor.opinion.Opinion;

/** Select and augment: the kept opinions of a data set to the draft of a version. Stores nothing. */
@ApplicationScoped
class Assembler {
    private static final int AT_ONCE = 200;

    private final Selector selector;
    private final Lessons lessons;
    private final VersionConfig config;
    private final Embeddings embeddings;

    Assembler(Selector selector, Lessons lessons, VersionConfig config, Embeddings embeddings) {
        this.selector = selector;
        this.lessons = lessons;
        this.config = config;
        this.embeddings = embeddings;
    }

    Draft assemble(CollectionCompleted collection, List<Opinion> kept) {
        Map<UUID, Integer> planned = collection.plannedPerSeed().stream()
                .collect(Collectors.toMap(PlannedSamples::seedId, PlannedSamples::samples, Integer::sum));
        Selection selection = selector.select(kept, planned);
        List<Lesson> made = new ArrayList<>();
        for (int from = 0; from < selection.chosen().size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, selection.chosen().size());
            made.addAll(lessons.of(selection.chosen().subList(from, to)));
        }
        Parameters parameters =
                new Parameters(config.representative(), config.seed(), embeddings.model(), Wording.VERSION);
        return new Draft(made, kept.size(), selection.dropped(), parameters);
    }
}
