package org.culturepark.processor.opinion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.processor.dataset.Dialogue;
import org.culturepark.processor.filter.DropReason;
import org.culturepark.processor.verification.Finding;
import org.culturepark.processor.verification.Verdict;

/** Writes the opinions of a dialogue with their judgements, all of one kind in one statement. */
@ApplicationScoped
class OpinionTable {
    private static final String OPINIONS = """
            insert into opinion (id, dialogue_id, data_set_id, seed_id, question, code, turn, ordinal, text, original,
                outcome, reason, verdict, to_attitude, to_opposite)
            select o.id, ?, ?, ?, ?, o.code, o.turn, o.ordinal, o.text, o.original, o.outcome, o.reason, o.verdict,
                o."toAttitude", o."toOpposite"
            from jsonb_to_recordset(cast(? as jsonb)) as o(id uuid, code int, turn int, ordinal int, text text,
                original text, outcome text, reason text, verdict text, "toAttitude" double precision,
                "toOpposite" double precision)""";
    private static final String JUDGEMENTS = """
            insert into judgement (opinion_id, number, text, verdict, reason, to_attitude, to_opposite, call_id,
                rewrite_call_id)
            select j."opinionId", j.number, j.text, j.verdict, j.reason, j."toAttitude", j."toOpposite", j."callId",
                j."rewriteCallId"
            from jsonb_to_recordset(cast(? as jsonb)) as j("opinionId" uuid, number int, text text, verdict text,
                reason text, "toAttitude" double precision, "toOpposite" double precision, "callId" uuid,
                "rewriteCallId" uuid)""";

    private final Sql sql;
    private final ObjectMapper json;

    OpinionTable(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** In the transaction at hand. */
    void insert(Dialogue dialogue, List<Curated> curated) {
        var seed = dialogue.event().seed();
        List<OpinionRow> opinions =
                curated.stream().map(one -> OpinionRow.of(dialogue, one)).toList();
        List<JudgementRow> judgements = curated.stream()
                .flatMap(one -> JudgementRow.of(idOf(dialogue.id(), one.statement()), one.judgements()))
                .toList();
        sql.update(OPINIONS, dialogue.id(), dialogue.dataSetId(), seed.seedId(), seed.question(), asJson(opinions));
        sql.update(JUDGEMENTS, asJson(judgements));
    }

    static UUID idOf(UUID dialogueId, Statement statement) {
        return Identity.of("opinion", dialogueId, statement.turn(), statement.ordinal());
    }

    private String asJson(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record OpinionRow(
            UUID id,
            int code,
            int turn,
            int ordinal,
            String text,
            Optional<String> original,
            OpinionOutcome outcome,
            Optional<String> reason,
            Optional<Verdict> verdict,
            Optional<Double> toAttitude,
            Optional<Double> toOpposite) {

        static OpinionRow of(Dialogue dialogue, Curated one) {
            Statement said = one.statement();
            return new OpinionRow(
                    idOf(dialogue.id(), said),
                    dialogue.event().attitudeOf(said.turn()).code(),
                    said.turn(),
                    said.ordinal(),
                    one.text(),
                    Optional.of(said.text()).filter(text -> !text.equals(one.text())),
                    one.outcome(),
                    one.reason(),
                    one.finding().map(Finding::verdict),
                    one.finding().flatMap(Finding::toAttitude),
                    one.finding().flatMap(Finding::toOpposite));
        }
    }

    private record JudgementRow(
            UUID opinionId,
            int number,
            String text,
            Optional<Verdict> verdict,
            Optional<DropReason> reason,
            Optional<Double> toAttitude,
            Optional<Double> toOpposite,
            Optional<UUID> callId,
            Optional<UUID> rewriteCallId) {

        static Stream<JudgementRow> of(UUID opinionId, List<Judgement> judgements) {
            return IntStream.range(0, judgements.size()).mapToObj(i -> of(opinionId, i + 1, judgements.get(i)));
        }

        private static JudgementRow of(UUID opinionId, int number, Judgement judgement) {
            Optional<Finding> finding = judgement.finding();
            return new JudgementRow(
                    opinionId,
                    number,
                    judgement.text(),
                    finding.map(Finding::verdict),
                    judgement.reason(),
                    finding.flatMap(Finding::toAttitude),
                    finding.flatMap(Finding::toOpposite),
                    finding.flatMap(Finding::callId),
                    judgement.rewriteCall());
        }
    }
}
