package org.culturepark.processor.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.culturepark.processor.event.DialogueGenerated;
import org.culturepark.processor.event.DialogueGenerated.Attitude;
import org.culturepark.processor.event.DialogueGenerated.Delegate;
import org.culturepark.processor.event.DialogueGenerated.Opposite;
import org.culturepark.processor.filter.DropReason;
import org.culturepark.processor.filter.FilterChain;
import org.culturepark.processor.filter.FilterSettings;
import org.culturepark.processor.filter.Said;
import org.culturepark.processor.verification.Claim;
import org.culturepark.processor.verification.Finding;
import org.culturepark.processor.verification.Judged;
import org.culturepark.processor.verification.Rewriter.Rewritten;
import org.culturepark.processor.verification.Verdict;

/**
 * Filter, verify, rewrite: what somebody said to opinions, kept and dropped. They are held against the answer that bound
 * this speaker. Stores nothing; with the same judge and the same filters it always comes to the same.
 */
@ApplicationScoped
public class Curator {
    private final FilterChain filters;

    Curator(FilterChain filters) {
        this.filters = filters;
    }

    /** @return one for each statement, in their order */
    public List<Curated> curate(
            DialogueGenerated dialogue,
            Delegate delegate,
            List<Statement> statements,
            FilterSettings filtering,
            Judge judge) {
        Names names = Names.in(dialogue, delegate);
        Said said = new Said(delegate.attitude().sentence(), filtering.nearDuplicate());
        List<Curated> dropped = new ArrayList<>();
        List<Passed> passed = new ArrayList<>();
        for (Statement statement : statements) {
            String text = names.replacedIn(statement.text());
            filters.check(text, dialogue.language(), said, filtering)
                    .ifPresentOrElse(
                            reason -> dropped.add(Curated.filtered(statement, text, reason)),
                            () -> passed.add(new Passed(
                                    statement,
                                    new Judged(
                                            Statement.key(dialogue.dialogueId(), statement.turn(), statement.ordinal()),
                                            text))));
        }
        List<Curated> curated = new ArrayList<>(dropped);
        curated.addAll(
                verify(new Stand(dialogue.language(), claim(dialogue, delegate.attitude()), filtering, judge), passed));
        return curated;
    }

    private List<Curated> verify(Stand stand, List<Passed> passed) {
        List<Finding> findings = stand.judge()
                .judge(stand.claim(), passed.stream().map(Passed::judged).toList());
        List<Curated> curated = new ArrayList<>();
        for (int i = 0; i < passed.size(); i++) {
            Curated first = Curated.judged(
                    passed.get(i).statement(), passed.get(i).judged().text(), findings.get(i));
            boolean contradicts = findings.get(i).verdict() == Verdict.CONTRADICTS;
            curated.add(contradicts ? mend(stand, first, passed.get(i).judged()) : first);
        }
        return curated;
    }

    /** It is the rewritten text that is filtered and verified then. */
    private Curated mend(Stand stand, Curated contradicting, Judged judged) {
        Optional<Rewritten> written = stand.judge().rewrite(stand.claim(), judged);
        return written.map(rewritten -> contradicting.rewritten(judgement(stand, judged, rewritten)))
                .orElse(contradicting);
    }

    private Judgement judgement(Stand stand, Judged judged, Rewritten rewritten) {
        String text = Sentences.oneLine(rewritten.text());
        Said nothing = new Said(stand.claim().attitude(), stand.filtering().nearDuplicate());
        Optional<DropReason> reason = filters.check(text, stand.language(), nothing, stand.filtering());
        if (reason.isPresent()) {
            return Judgement.filtered(text, reason.get(), rewritten.callId());
        }
        Judged again = new Judged(keyOfRewritten(judged.key()), text);
        Finding finding = stand.judge().judge(stand.claim(), List.of(again)).get(0);
        return Judgement.onRewritten(text, finding, rewritten.callId());
    }

    private static Claim claim(DialogueGenerated dialogue, Attitude attitude) {
        return new Claim(
                dialogue.dataSetId().toString(),
                dialogue.culture(),
                attitude.sentence(),
                attitude.opposite().map(Opposite::sentence));
    }

    static String keyOfRewritten(String key) {
        return key + "/rewritten";
    }

    private record Passed(Statement statement, Judged judged) {}

    /** What all statements of a speaker are held against, and by whom. */
    private record Stand(String language, Claim claim, FilterSettings filtering, Judge judge) {}
}
