package org.culturepark.processor.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.culturepark.processor.verification.Finding;
import org.culturepark.processor.verification.Verdict;

/**
 * A judgement as it was stored.
 *
 * @param key of what was judged
 * @param rewritten whether a model wrote the text, since what was said contradicted the attitude
 * @param finding absent for a rewriting that a filter dropped
 */
public record StoredJudgement(
        String key, String text, boolean rewritten, Optional<Finding> finding, Optional<UUID> rewriteCallId) {

    /** The calls that led to it. */
    public Stream<UUID> calls() {
        return Stream.concat(finding.flatMap(Finding::callId).stream(), rewriteCallId.stream());
    }

    static StoredJudgement of(ResultSet row) throws SQLException {
        String said =
                Statement.key(row.getObject("dialogue_id", UUID.class), row.getInt("turn"), row.getInt("ordinal"));
        boolean rewritten = row.getInt("number") > 1;
        return new StoredJudgement(
                rewritten ? Curator.keyOfRewritten(said) : said,
                row.getString("text"),
                rewritten,
                finding(row),
                Optional.ofNullable(row.getObject("rewrite_call_id", UUID.class)));
    }

    private static Optional<Finding> finding(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        if (verdict == null) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Verdict.valueOf(verdict),
                Optional.ofNullable(row.getObject("to_attitude", Double.class)),
                Optional.ofNullable(row.getObject("to_opposite", Double.class)),
                Optional.ofNullable(row.getObject("call_id", UUID.class))));
    }
}
