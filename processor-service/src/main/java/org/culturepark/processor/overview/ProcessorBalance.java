package org.culturepark.processor.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.culturepark.chassis.balance.BalanceSource;
import org.culturepark.chassis.balance.StageBalance;
import org.culturepark.processor.dataset.DialogueRepository;
import org.culturepark.processor.opinion.OpinionRepository;
import org.culturepark.processor.version.Publications;

/** Conservation over all data sets: dialogues, opinions, selection, batches. */
@ApplicationScoped
class ProcessorBalance implements BalanceSource {
    private final DialogueRepository dialogues;
    private final OpinionRepository opinions;
    private final Publications publications;

    ProcessorBalance(DialogueRepository dialogues, OpinionRepository opinions, Publications publications) {
        this.dialogues = dialogues;
        this.opinions = opinions;
        this.publications = publications;
    }

    @Override
    public List<StageBalance> stages() {
        List<StageBalance> stages = new ArrayList<>();
        stages.add(DialogueFunnel.of(Optional.empty(), dialogues.counts()).balance());
        stages.add(OpinionFunnel.of(opinions.counts()).balance());
        stages.addAll(publications.balances());
        return stages;
    }
}
