package org.culturepark.processor.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.culturepark.chassis.budget.Budgets;
import org.culturepark.chassis.modelcall.Ledger;
import org.culturepark.chassis.modelcall.UsageLine;
import org.culturepark.processor.dataset.CollectionRepository;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.dataset.Tallies;
import org.culturepark.processor.opinion.OpinionTallies;
import org.culturepark.processor.version.Publications;

/** Counts, for one data set, what came in, what was kept and where the rest is. */
@ApplicationScoped
class Funnels {
    private final CollectionRepository collections;
    private final Tallies dialogues;
    private final OpinionTallies opinions;
    private final Publications publications;
    private final VerifiersUsed verifiers;
    private final Budgets budgets;
    private final Ledger ledger;

    Funnels(
            CollectionRepository collections,
            Tallies dialogues,
            OpinionTallies opinions,
            Publications publications,
            VerifiersUsed verifiers,
            Budgets budgets,
            Ledger ledger) {
        this.collections = collections;
        this.dialogues = dialogues;
        this.opinions = opinions;
        this.publications = publications;
        this.verifiers = verifiers;
        this.budgets = budgets;
        this.ledger = ledger;
    }

    DataSetResponse describe(DataSet dataSet) {
        Optional<Integer> expected = collections
                .newestOf(dataSet.id())
                .map(collection -> collection.event().completed());
        return DataSetResponse.from(
                dataSet,
                DialogueFunnel.of(expected, dialogues.dialoguesOf(dataSet.id())),
                OpinionFunnel.of(opinions.of(dataSet.id())),
                dataSet.versionId()
                        .map(id -> VersionResponse.from(publications.version(id), publications.announcedOf(id))),
                verifiers.quality(dataSet),
                budgets.spent(dataSet.payer().scope())
                        .filter(spent -> spent.budget().isLimit()),
                usage(dataSet));
    }

    private List<UsageLine> usage(DataSet dataSet) {
        return ledger.usage(dataSet.payer().scope());
    }
}
