package org.culturepark.processor.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.event.BatchCurated.CuratedExample;
import org.culturepark.processor.event.BatchCurated.Message;

/** The examples of a version, read a few at a time, however many there are. */
@ApplicationScoped
class StoredExamples {
    private static final String IN_ORDER = """
            select id, question, code, messages, opinion_id, dialogue_id, turn from example
            where version_id = ? order by place
            """;
    private static final TypeReference<List<Message>> MESSAGES = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    StoredExamples(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void write(UUID versionId, ExampleWriter writer) {
        sql.forEach(IN_ORDER, this::example, example -> write(example, writer), versionId);
    }

    private static void write(CuratedExample example, ExampleWriter writer) {
        try {
            writer.write(example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CuratedExample example(ResultSet row) throws SQLException {
        return new CuratedExample(
                row.getObject("id", UUID.class),
                row.getString("question"),
                row.getInt("code"),
                messages(row.getString("messages")),
                row.getObject("opinion_id", UUID.class),
                row.getObject("dialogue_id", UUID.class),
                row.getInt("turn"));
    }

    private List<Message> messages(String stored) {
        try {
            return json.readValue(stored, MESSAGES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
