package org.culturepark.processor.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.event.BatchCurated.CuratedExample;
import org.culturepark.processor.version.ExampleRows;

/** The examples of a version, read a few at a time, however many there are. */
@ApplicationScoped
class StoredExamples {
    private static final String IN_ORDER =
            "select " + ExampleRows.COLUMNS + " from example where version_id = ? order by place";

    private final Sql sql;
    private final ExampleRows rows;

    StoredExamples(Sql sql, ExampleRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    void write(UUID versionId, ExampleWriter writer) {
        sql.forEach(IN_ORDER, rows::read, example -> write(example, writer), versionId);
    }

    private static void write(CuratedExample example, ExampleWriter writer) {
        try {
            writer.write(example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
