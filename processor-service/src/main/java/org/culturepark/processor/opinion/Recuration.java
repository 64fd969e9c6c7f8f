package org.culturepark.processor.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.dataset.Dialogue;
import org.culturepark.processor.dataset.DialogueRepository;
import org.culturepark.processor.embedding.Embeddings;
import org.culturepark.processor.event.DialogueGenerated.Delegate;
import org.culturepark.processor.filter.FilterSettings;
import org.culturepark.processor.verification.Rewriter;
import org.culturepark.processor.verification.Verification;
import org.culturepark.processor.verification.Verifiers;

/** Curates a dialogue again with other filters, from its stored opinions and verdicts. Calls no model, stores nothing. */
@ApplicationScoped
public class Recuration {
    private static final String SAID = """
            select turn, ordinal, coalesce(original, text) as said from opinion where dialogue_id = ?
            order by turn, ordinal""";

    private final DialogueRepository dialogues;
    private final OpinionRepository opinions;
    private final Curator curator;
    private final Verifiers verifiers;
    private final Rewriter rewriter;
    private final Embeddings embeddings;
    private final Sql sql;

    Recuration(
            DialogueRepository dialogues,
            OpinionRepository opinions,
            Curator curator,
            Verifiers verifiers,
            Rewriter rewriter,
            Embeddings embeddings,
            Sql sql) {
        this.dialogues = dialogues;
        this.opinions = opinions;
        this.curator = curator;
        this.verifiers = verifiers;
        this.rewriter = rewriter;
        this.embeddings = embeddings;
        this.sql = sql;
    }

    /** @return one fate for each of its opinions */
    @Transactional
    public List<Fate> of(UUID dialogueId, FilterSettings filtering) {
        Dialogue dialogue = dialogues.findById(dialogueId);
        List<Statement> said = sql.list(
                SAID,
                row -> new Statement(row.getInt("turn"), row.getInt("ordinal"), row.getString("said")),
                dialogueId);
        Judge judge = judge(dialogue);
        List<Fate> fates = dialogue.event().delegates().stream()
                .flatMap(delegate ->
                        curator.curate(dialogue.event(), delegate, spokenBy(delegate, said), filtering, judge).stream())
                .map(curated -> Fate.of(dialogue, curated))
                .toList();
        dialogues.getEntityManager().clear();
        return fates;
    }

    private static List<Statement> spokenBy(Delegate delegate, List<Statement> said) {
        return said.stream()
                .filter(statement -> delegate.spoke(statement.turn()))
                .toList();
    }

    private Judge judge(Dialogue dialogue) {
        Map<String, StoredJudgement> judgements = opinions.judgementsOfDialogue(dialogue.id()).stream()
                .collect(Collectors.toMap(StoredJudgement::key, Function.identity()));
        Optional<Judge> free = dialogue.verification()
                .filter(by -> by == Verification.EMBEDDING && embeddings.areFree())
                .map(by -> new AskingJudge(verifiers.get(by), rewriter, 1));
        return new StoredJudge(judgements, free);
    }
}
