package org.culturepark.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    private Path folder;

    @Test
    void shouldKeepEachServicesDataOverARestart() throws Exception {
        DatabaseSettings settings = DatabaseSettings.temporary(folder);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings)) {
            for (String name : EmbeddedDatabase.DATABASES) {
                execute(database, name, "create table note as select '" + name + "' as text");
            }
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings)) {
            assertThat(EmbeddedDatabase.DATABASES)
                    .allSatisfy(name -> assertThat(note(database, name)).isEqualTo(name));
        }
    }

    @Test
    void shouldEndTheServerThatAKilledJvmLeftRunning() throws Exception {
        DatabaseSettings settings = DatabaseSettings.temporary(folder);
        try (EmbeddedDatabase ignored = EmbeddedDatabase.start(settings)) {
            long leftover = postmaster(settings);

            new LeftoverServer(settings.data()).stop();

            assertThat(ProcessHandle.of(leftover)).isEmpty();
        }
    }

    @Test
    void shouldLeaveAProcessAloneThatOnlyHasTheSameNumber() throws Exception {
        long self = ProcessHandle.current().pid();
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.write(data.resolve("postmaster.pid"), List.of(Long.toString(self), data.toString(), "1000000000"));

        new LeftoverServer(data).stop();

        assertThat(ProcessHandle.of(self)).isPresent();
    }

    private static long postmaster(DatabaseSettings settings) throws Exception {
        return Long.parseLong(
                Files.readAllLines(settings.data().resolve("postmaster.pid")).get(0));
    }

    private static void execute(EmbeddedDatabase database, String name, String sql) throws SQLException {
        try (Connection connection = connect(database, name);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String note(EmbeddedDatabase database, String name) throws SQLException {
        try (Connection connection = connect(database, name);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select text from note")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database, String name) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(name), EmbeddedDatabase.USERNAME, EmbeddedDatabase.PASSWORD);
    }
}
