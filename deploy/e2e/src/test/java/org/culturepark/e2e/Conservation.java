package org.culturepark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Counts the processor's rows themselves, as of one moment and past all that the service says of itself: what came into
 * each stage is there once, kept, dropped, failed or pending.
 */
final class Conservation implements AutoCloseable {
    private static final String COUNTS = """
            select (select count(*) from inbox where topic = 'culturepark.dialogue-generated.v1') as events,
                (select count(*) from repeated_dialogue) as repeated,
                (select count(*) from dialogue) as dialogues,
                (select count(*) from dialogue where state = 'RECEIVED') as pending,
                (select coalesce(sum(extracted), 0) from dialogue) as extracted,
                (select count(*) from opinion) as opinions,
                (select count(distinct (dialogue_id, turn, ordinal)) from opinion) as different,
                (select count(*) from opinion o join dialogue d on d.id = o.dialogue_id where d.state <> 'CURATED') as stray,
                (select coalesce(sum(opinions), 0) from version) as selected,
                (select coalesce(sum(examples), 0) from version) as promised,
                (select count(*) from example) as examples,
                (select count(distinct (version_id, opinion_id)) from example) as "differentExamples",
                (select coalesce(sum(number), 0) from dialogue_tally) as "talliedDialogues",
                (select coalesce(sum(number), 0) from opinion_tally) as "talliedOpinions"
            """;

    private final Connection connection;

    Conservation(String jdbcUrl) throws SQLException {
        connection = DriverManager.getConnection(jdbcUrl, "postgres", "postgres");
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
    }

    /** @return dialogues that are not pending */
    long check() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNTS)) {
            row.next();
            equal(row, "events", row.getLong("dialogues") + row.getLong("repeated"));
            equal(row, "extracted", row.getLong("opinions"));
            equal(row, "different", row.getLong("opinions"));
            equal(row, "stray", 0);
            equal(row, "promised", row.getLong("examples"));
            equal(row, "differentExamples", row.getLong("examples"));
            equal(row, "talliedDialogues", row.getLong("dialogues"));
            equal(row, "talliedOpinions", row.getLong("opinions"));
            return row.getLong("dialogues") - row.getLong("pending");
        } finally {
            connection.rollback();
        }
    }

    private static void equal(ResultSet row, String count, long expected) throws SQLException {
        assertThat(row.getLong(count)).as(count).isEqualTo(expected);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
