package org.culturepark.processor.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.embedding.Payer;
import org.culturepark.processor.verification.Claim;
import org.culturepark.processor.verification.Judged;
import org.culturepark.processor.verification.Verdict;
import org.culturepark.processor.verification.Verification;
import org.culturepark.processor.verification.Verifiers;

/** Has EMBEDDING, which costs nothing, judge what a model judged. */
@ApplicationScoped
class SecondVerdicts {
    private static final String JUDGED_BY_LLM = """
            select opinion.id, coalesce(original, text), case when original is null then verdict else 'CONTRADICTS' end,
                event -> 'attitude' ->> 'sentence', event -> 'attitude' -> 'opposite' ->> 'sentence'
            from opinion join dialogue on dialogue.id = opinion.dialogue_id
            where opinion.data_set_id = ? and verification = 'LLM' and opinion.code = (event -> 'attitude' ->> 'code')::int
                and verdict in ('ENTAILS', 'CONTRADICTS', 'IRRELEVANT')
            order by opinion.id limit ?
            """;

    private final Sql sql;
    private final Verifiers verifiers;

    SecondVerdicts(Sql sql, Verifiers verifiers) {
        this.sql = sql;
        this.verifiers = verifiers;
    }

    private record Case(Claim claim, Judged statement, Verdict verdict) {}

    /** On the first verdicts, on what was said. Empty if no model judged. */
    Optional<Agreement> agreement(DataSet dataSet) {
        Payer payer = dataSet.payer();
        Map<Claim, List<Case>> byClaim = sql
                .list(
                        JUDGED_BY_LLM,
                        row -> new Case(
                                new Claim(
                                        payer.scope(),
                                        payer.group(),
                                        row.getString(4),
                                        Optional.ofNullable(row.getString(5))),
                                new Judged(row.getString(1), row.getString(2)),
                                Verdict.valueOf(row.getString(3))),
                        dataSet.id(),
                        Opinions.MOST)
                .stream()
                .collect(Collectors.groupingBy(Case::claim, LinkedHashMap::new, Collectors.toList()));
        List<Verdict> ones = new ArrayList<>();
        List<Verdict> others = new ArrayList<>();
        byClaim.forEach((claim, cases) -> {
            cases.forEach(one -> ones.add(one.verdict()));
            verifiers
                    .get(Verification.EMBEDDING)
                    .verify(claim, cases.stream().map(Case::statement).toList())
                    .forEach(finding -> others.add(finding.verdict()));
        });
        return Agreement.of(ones, others);
    }
}
