package org.culturepark.processor.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.event.DialogueGenerated;

/** Reads dialogues a few at a time and tells what happens in them. */
@ApplicationScoped
class Transcripts {
    private static final String EVENTS = "select event from dialogue where data_set_id = ? order by id limit ?";

    private final Sql sql;
    private final ObjectReader reader;

    Transcripts(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.reader =
                json.readerFor(DialogueGenerated.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    Talks of(UUID dataSetId) {
        Talks.Tally tally = new Talks.Tally();
        sql.forEach(EVENTS, row -> Conversation.of(read(row.getString(1))), tally::add, dataSetId, Opinions.MOST);
        return tally.sum();
    }

    private DialogueGenerated read(String event) {
        try {
            return reader.readValue(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
