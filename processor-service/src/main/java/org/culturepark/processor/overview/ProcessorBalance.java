package org.culturepark.processor.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.culturepark.chassis.balance.BalanceSource;
import org.culturepark.chassis.balance.StageBalance;
import org.culturepark.contracts.Topics;
import org.culturepark.processor.build.BuildBalance;
import org.culturepark.processor.dataset.DialogueCount;
import org.culturepark.processor.dataset.Tallies;
import org.culturepark.processor.opinion.OpinionTallies;
import org.culturepark.processor.review.ReviewBalance;
import org.culturepark.processor.version.Publications;

/**
 * Conservation over all data sets: dialogues, opinions, selection, review, batches. What came into a stage is never summed from
 * what it became: events that were taken in, opinions that extractors counted, opinions of the dialogues of a build,
 * examples and batches that versions say they have.
 */
@ApplicationScoped
class ProcessorBalance implements BalanceSource {
    private final Tallies dialogues;
    private final OpinionTallies opinions;
    private final BuildBalance builds;
    private final ReviewBalance reviews;
    private final Publications publications;

    ProcessorBalance(
            Tallies dialogues,
            OpinionTallies opinions,
            BuildBalance builds,
            ReviewBalance reviews,
            Publications publications) {
        this.dialogues = dialogues;
        this.opinions = opinions;
        this.builds = builds;
        this.reviews = reviews;
        this.publications = publications;
    }

    @Override
    public List<StageBalance> stages() {
        List<DialogueCount> counts = dialogues.dialogues();
        long extracted = counts.stream().mapToLong(DialogueCount::extracted).sum();
        List<StageBalance> stages = new ArrayList<>();
        stages.add(DialogueFunnel.of(Optional.empty(), counts)
                .balance(dialogues.received(Topics.DIALOGUE_GENERATED), dialogues.repeated()));
        stages.add(OpinionFunnel.of(opinions.all()).balance(extracted));
        stages.add(builds.selection());
        stages.add(reviews.stage());
        stages.add(publications.batches());
        return stages;
    }
}
