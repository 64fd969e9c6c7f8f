package org.culturepark.processor.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.verification.Verdict;
import org.culturepark.processor.version.ExampleRows;

/** Reviews beside the examples that they are about. */
@ApplicationScoped
public class ReviewTable {
    private static final String ANSWER = "example.messages -> -1 ->> 'content'";
    static final String DECISION = "coalesce(review.decision, 'OPEN')";
    /** Each example beside the last word about it. */
    static final String REVIEWED_EXAMPLES = """
            example join opinion on opinion.id = example.opinion_id left join lateral (
                select * from review where review.data_set_id = opinion.data_set_id
                    and review.opinion_id = example.opinion_id and review.answer = %s
                order by sequence desc limit 1) review on true
            """.formatted(ANSWER);

    private static final String REVIEWED = " from " + REVIEWED_EXAMPLES + " where example.version_id = ? ";
    private static final String PAGE = "select " + ExampleRows.COLUMNS
            + ", opinion.verdict, review.decision, review.reviewer, review.decided_at, review.edited, review.note"
            + REVIEWED + " and ? in ('', " + DECISION + ") order by example.place limit ? offset ?";
    private static final String COUNT =
            "select " + DECISION + ", review.reviewer, count(*)" + REVIEWED + " group by 1, 2 order by 2, 1";
    private static final String DECIDE = """
            insert into review (data_set_id, opinion_id, answer, decision, edited, note, reviewer, decided_at)
            select opinion.data_set_id, example.opinion_id, %s, ?, ?, ?, ?, ?
            """.formatted(ANSWER) + REVIEWED
            + " and (example.id = any(cast(? as uuid[])) or ? and review.decision is null)";
    private static final String HISTORY =
            "select * from review where data_set_id = ? and opinion_id = ? order by sequence";
    private static final String NEWEST_VERSION = "select version_id from build"
            + " where data_set_id = ? and version_id is not null order by requested_at desc limit 1";

    private final Sql sql;
    private final ExampleRows examples;

    ReviewTable(Sql sql, ExampleRows examples) {
        this.sql = sql;
        this.examples = examples;
    }

    /** The version that was made last, by a collection or a replay. */
    Optional<UUID> newestVersion(UUID dataSetId) {
        return sql.first(NEWEST_VERSION, row -> row.getObject(1, UUID.class), dataSetId);
    }

    List<ReviewCount> counts(UUID versionId) {
        return sql.list(
                COUNT,
                row -> new ReviewCount(row.getString(1), Optional.ofNullable(row.getString(2)), row.getLong(3)),
                versionId);
    }

    /** @param decision only those, or {@code OPEN} ones; "" for all */
    List<ReviewedExample> page(UUID versionId, String decision, int size, int offset) {
        return sql.list(PAGE, this::example, versionId, decision, size, offset);
    }

    /** @return examples decided on: those that the request names, or all that are open */
    int decide(UUID versionId, ReviewRequest request, Instant now) {
        return sql.update(
                DECIDE,
                request.decision().name(),
                request.answer().orElse(null),
                request.note().orElse(null),
                request.reviewer(),
                now,
                versionId,
                array(request.examples().orElse(List.of())),
                request.examples().isEmpty());
    }

    /** All that was said about an opinion, the oldest first. */
    public List<Review> history(UUID dataSetId, UUID opinionId) {
        return sql.list(HISTORY, ReviewTable::review, dataSetId, opinionId);
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private ReviewedExample example(ResultSet row) throws SQLException {
        return new ReviewedExample(
                examples.read(row),
                Optional.ofNullable(row.getString("verdict")).map(Verdict::valueOf),
                row.getString("decision") == null ? Optional.empty() : Optional.of(review(row)));
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                ReviewDecision.valueOf(row.getString("decision")),
                row.getString("reviewer"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("edited")),
                Optional.ofNullable(row.getString("note")));
    }
}
