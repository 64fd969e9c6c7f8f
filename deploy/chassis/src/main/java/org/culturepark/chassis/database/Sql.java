package org.culturepark.chassis.database;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Plain SQL on the connection of the transaction at hand. Calls end hundreds of times a second, and an entity would be
 * read, compared and flushed each time. (Hibernate's native queries are no way out: 7.2 finds none of their plans again
 * and compares each with all that went before.)
 */
@Singleton
public class Sql {
    private static final int AT_A_TIME = 100;

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public interface Mapping<T> {
        T map(ResultSet row) throws SQLException;
    }

    /**
     * Sends statements together, in one round trip: outside any transaction too, all of them take effect or none does.
     *
     * @param statements none of which returns rows
     * @return rows that each changed
     */
    public List<Integer> together(List<Statement> statements) {
        String sql = statements.stream().map(Statement::sql).collect(Collectors.joining(";"));
        Object[] values =
                statements.stream().flatMap(one -> one.values().stream()).toArray();
        List<Integer> changed = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = prepare(connection, sql, values)) {
            prepared.execute();
            for (int i = 0; i < statements.size(); i++) {
                changed.add(prepared.getUpdateCount());
                prepared.getMoreResults();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return changed;
    }

    /** @return rows that changed */
    public int update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> List<T> list(String sql, Mapping<T> mapping, Object... values) {
        List<T> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            read(statement, mapping, rows::add);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    public <T> Optional<T> first(String sql, Mapping<T> mapping, Object... values) {
        return list(sql, mapping, values).stream().findFirst();
    }

    /** Outside any transaction: reads by a cursor of its own, so that rows come a few at a time. */
    public <T> void forEach(String sql, Mapping<T> mapping, Consumer<T> reader, Object... values) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = prepare(connection, sql, values)) {
                statement.setFetchSize(AT_A_TIME);
                read(statement, mapping, reader);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> void read(PreparedStatement statement, Mapping<T> mapping, Consumer<T> reader)
            throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.accept(mapping.map(rows));
            }
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
        }
        return statement;
    }
}
