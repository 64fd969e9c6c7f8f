package org.culturepark.chassis.inbox;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away, or busy with another's transaction, from data that it will never take. */
public final class Outage {
    /** SQLSTATE classes: connection, transaction rollback, resources, operator intervention, system error. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "55", "57", "58");
    /** A key that another transaction has just written, and a transaction that failed before this statement. */
    private static final Set<String> PASSING_STATES = Set.of("23505", "25P02");

    private Outage() {}

    /** Whether trying again later can help. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(Outage::passes);
    }

    private static boolean passes(String state) {
        // The connection pool's own time-out carries no state.
        return state == null || PASSING_STATES.contains(state) || PASSING_CLASSES.contains(state.substring(0, 2));
    }
}
