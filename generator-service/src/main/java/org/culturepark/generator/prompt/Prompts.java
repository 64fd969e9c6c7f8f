package org.culturepark.generator.prompt;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of a version, ready to be filled in. */
public final class Prompts {
    private static final Engine ENGINE = Engine.builder().addDefaults().build();

    private final String version;
    private final Map<String, Template> templates;

    private Prompts(String version, Map<String, Template> templates) {
        this.version = version;
        this.templates = templates;
    }

    /**
     * Reads the templates, and fills each in once, so that whatever is wrong with one is known before it is used.
     *
     * @throws InvalidPrompts if a template cannot be read or names what there is not
     */
    static Prompts of(PromptVersion version) {
        Map<String, Template> templates = new LinkedHashMap<>();
        version.texts().forEach((file, text) -> templates.put(file, tried(version.name(), file, text)));
        return new Prompts(version.id(), templates);
    }

    private static Template tried(String version, String file, String text) {
        try {
            Template template = ENGINE.parse(text);
            for (Map<String, Object> values : samples()) {
                template.data(values).render();
            }
            return template;
        } catch (TemplateException e) {
            throw new InvalidPrompts("%s/%s: %s".formatted(version, file, firstLine(e.getMessage())), e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** Values of every name, such that each branch of a template is taken. */
    private static List<Map<String, Object>> samples() {
        return List.of(sample(true, "x"), sample(false, ""));
    }

    private static Map<String, Object> sample(boolean flag, String word) {
        Map<String, Object> values = new HashMap<>();
        List.of("statement", "delegate", "inCultural", "foreign", "first").forEach(name -> values.put(name, flag));
        List.of("question", "name", "country", "people", "otherName", "otherCountry", "language")
                .forEach(name -> values.put(name, "x"));
        List.of("attitude", "heard", "prompt").forEach(name -> values.put(name, word));
        values.put("answers", List.of("x", "x"));
        return values;
    }

    /** Id of the version, as in {@code guide-v2@5031ef3e}. */
    public String version() {
        return version;
    }

    /** The text of a file with the values in their places. */
    public String render(String file, Map<String, Object> values) {
        return templates.get(file).data(values).render().strip();
    }
}
