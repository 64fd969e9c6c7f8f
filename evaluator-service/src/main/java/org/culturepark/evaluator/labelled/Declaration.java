package org.culturepark.evaluator.labelled;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.evaluator.answer.Option;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is declared of a file, as parameters of the address. */
public class Declaration {
    private static final int MOST_CHOICES = 10;

    @QueryParam("name")
    @NotBlank
    @Size(max = 100)
    @Parameter(description = "Name of the set; another file under it is another version", example = "korean-tone")
    String name;

    @QueryParam("culture")
    @NotBlank
    @Size(max = 100)
    @Parameter(example = "Korean")
    String culture;

    @QueryParam("kind")
    @DefaultValue("LABELS")
    @Parameter(description = "LABELS, NUMBER (GSM8K's layout) or CHOICE")
    Kind kind;

    @QueryParam("task")
    @DefaultValue("")
    @Size(max = 100)
    @Parameter(description = "What is labelled; the template's name if left out", example = "hate")
    String task;

    @QueryParam("family")
    @DefaultValue("")
    @Size(max = 100)
    @Parameter(description = "Sets of one family share texts and are averaged first; the set's name if left out")
    String family;

    @QueryParam("text")
    @DefaultValue("text")
    @Parameter(description = "Column or field of the texts", example = "text")
    String text;

    @QueryParam("label")
    @DefaultValue("label")
    @Parameter(description = "Column or field of the labels, or of the right answers", example = "label")
    String label;

    @QueryParam("options")
    @Parameter(description = "For CHOICE: the field with the list of options, or each column of one")
    List<String> options = List.of();

    @QueryParam("labels")
    @Size(max = 50)
    @Parameter(
            description = "For LABELS: each value in the file, a colon, and the words that the model is told",
            example = "[\"0:harmless\", \"1:hateful\"]")
    List<String> labels = List.of();

    @QueryParam("template")
    @DefaultValue("")
    @Size(max = 4000)
    @Parameter(
            description = "A ready-made one, or one's own text with {text} in it, and {labels}, {people}, {country}",
            example = "hate")
    String template;

    @QueryParam("licence")
    @Size(max = 1000)
    @Parameter(description = "What its licence lets you do", example = "CC BY 4.0")
    String licence;

    Columns columns() {
        if (kind == Kind.CHOICE && options.isEmpty()) {
            throw Problems.badRequest("options", "must name the field of the options, or each column of one");
        }
        return new Columns(text, label, kind == Kind.CHOICE ? options : List.of());
    }

    SetOrder order() {
        Template put = template();
        return new SetOrder(
                name.strip(),
                kind,
                culture.strip(),
                family.isBlank() ? name.strip() : family.strip(),
                task.isBlank() ? put.name() : task.strip(),
                declared(),
                put,
                Optional.ofNullable(licence));
    }

    private Template template() {
        String wanted = template.isBlank() ? kind.name().toLowerCase(Locale.ROOT) : template;
        return Template.find(wanted).orElseGet(() -> {
            Template own = Template.own(wanted);
            if (!own.hasText()) {
                throw Problems.invalid("template", "names no ready-made template, and has no {text} in it");
            }
            return own;
        });
    }

    private List<Option> declared() {
        return switch (kind) {
            case NUMBER -> List.of();
            case CHOICE ->
                IntStream.range(0, MOST_CHOICES)
                        .mapToObj(Choices::letter)
                        .map(letter -> new Option(letter, letter))
                        .toList();
            case LABELS -> words();
        };
    }

    private List<Option> words() {
        List<Option> words = new ArrayList<>();
        Set<List<String>> told = new HashSet<>();
        for (String one : labels) {
            int colon = one.indexOf(':');
            Option option = colon < 0
                    ? new Option(one.strip(), one.strip())
                    : new Option(
                            one.substring(0, colon).strip(),
                            one.substring(colon + 1).strip());
            if (!told.add(Units.words(option.label()))
                    || Units.words(option.label()).isEmpty()) {
                throw Problems.invalid("labels", "\"" + one + "\" has no words, or the same as another label");
            }
            words.add(option);
        }
        if (words.size() < 2) {
            throw Problems.badRequest("labels", "must declare at least two labels");
        }
        return words;
    }
}
