package org.culturepark.processor.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.culturepark.processor.event.BatchCurated.CuratedExample;
import org.culturepark.processor.event.BatchCurated.Message;

/** Examples out of rows, for whoever reads too many of them to have them as entities. */
@ApplicationScoped
public class ExampleRows {
    /** What {@link #read} needs of the table. */
    public static final String COLUMNS = "example.id, example.question, example.code, example.messages,"
            + " example.opinion_id, example.dialogue_id, example.turn";

    private static final TypeReference<List<Message>> MESSAGES = new TypeReference<>() {};

    private final ObjectMapper json;

    ExampleRows(ObjectMapper json) {
        this.json = json;
    }

    public CuratedExample read(ResultSet row) throws SQLException {
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
