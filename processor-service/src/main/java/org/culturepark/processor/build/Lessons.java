package org.culturepark.processor.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.event.DialogueGenerated.Seed;
import org.culturepark.processor.version.Augmentation;
import org.culturepark.processor.version.Lesson;

/** Makes lessons of the opinions that a build chose, in the order of question and id, some hundreds at a time. */
@ApplicationScoped
class Lessons {
    private static final int AT_A_TIME = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String CHOSEN = """
            select o.id, o.dialogue_id, o.turn, o.question, o.code, coalesce(d.text, o.text) as text,
                talk.event -> 'seed' as seed, talk.event ->> 'people' as people
            from decision d join opinion o on o.id = d.opinion_id join dialogue talk on talk.id = o.dialogue_id
            where d.build_id = ? and d.chosen and (d.question collate "C", d.opinion_id) > (?, ?)
            order by d.question collate "C", d.opinion_id limit ?""";

    private final Sql sql;
    private final ObjectReader seeds;

    Lessons(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.seeds = json.readerFor(Seed.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** @param random random seed of the wordings */
    void forEach(UUID buildId, long random, Consumer<List<Lesson>> reader) {
        List<Lesson> page = page(buildId, random, "", BEFORE_ALL);
        while (!page.isEmpty()) {
            reader.accept(page);
            Lesson last = page.get(page.size() - 1);
            page = page(buildId, random, last.question(), last.opinionId());
        }
    }

    private List<Lesson> page(UUID buildId, long random, String question, UUID opinion) {
        return sql.list(CHOSEN, row -> lesson(row, random), buildId, question, opinion, AT_A_TIME);
    }

    private Lesson lesson(ResultSet row, long random) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        int code = row.getInt("code");
        return new Lesson(
                id,
                row.getObject("dialogue_id", UUID.class),
                row.getInt("turn"),
                row.getString("question"),
                code,
                Augmentation.messages(
                        id, seed(row.getString("seed")), row.getString("people"), code, row.getString("text"), random));
    }

    private Seed seed(String text) {
        try {
            return seeds.readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored dialogue has no seed", e);
        }
    }
}
