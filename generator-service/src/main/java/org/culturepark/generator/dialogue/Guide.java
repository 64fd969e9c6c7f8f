package org.culturepark.generator.dialogue;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The texts behind self-guided dialogues. They stand in {@code prompts/VERSION/} as Qute templates: {@code system.txt} (the
 * same for all), {@code survey.txt} (the question, then who is asked), {@code round-1.txt} to {@code round-7.txt} (the
 * opening and the six prompts of the guide), and {@code turn.txt} (what the other said, the round's prompt, and the
 * opinion that binds the speaker). A changed text is a new version: every turn says which one it came from.
 */
@ApplicationScoped
public class Guide {
    public static final int ROUNDS = 7;

    private final String version;
    private final Engine engine = Engine.builder().addDefaults().build();
    private final Template system;
    private final Template survey;
    private final Template turn;
    private final List<Template> rounds;

    Guide(DialogueConfig config) {
        version = config.guide();
        system = read("system.txt");
        survey = read("survey.txt");
        turn = read("turn.txt");
        rounds = IntStream.rangeClosed(1, ROUNDS)
                .mapToObj(round -> read("round-" + round + ".txt"))
                .toList();
    }

    /** Name of the version, as in {@code guide-v1}. */
    public String version() {
        return version;
    }

    String system() {
        return render(system, Map.of());
    }

    String survey(Map<String, Object> values) {
        return render(survey, values);
    }

    String turn(Map<String, Object> values) {
        return render(turn, values);
    }

    /** @param round from 1 to {@link #ROUNDS} */
    String round(int round, Map<String, Object> values) {
        return render(rounds.get(round - 1), values);
    }

    private static String render(Template template, Map<String, Object> values) {
        return template.data(values).render().strip();
    }

    private Template read(String file) {
        String path = "/prompts/" + version + "/" + file;
        try (InputStream text = Guide.class.getResourceAsStream(path)) {
            if (text == null) {
                throw new IllegalStateException("No prompt at " + path);
            }
            return engine.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
