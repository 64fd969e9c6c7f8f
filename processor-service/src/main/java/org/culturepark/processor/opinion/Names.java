package org.culturepark.processor.opinion;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.culturepark.processor.event.DialogueGenerated;
import org.culturepark.processor.event.DialogueGenerated.Delegate;
import org.culturepark.processor.event.DialogueGenerated.Turn;

/** Takes the speakers' names out of what was said: a form of address goes, any other mention becomes a role. */
final class Names {
    private static final String SOMEBODY = "my friend";
    private static final String SELF = "myself";

    private final List<String> own;
    private final List<String> others;

    private Names(List<String> own, List<String> others) {
        this.own = own;
        this.others = others;
    }

    static Names in(DialogueGenerated dialogue, Delegate delegate) {
        List<String> own =
                delegate.turns().stream().map(Turn::speaker).distinct().toList();
        List<String> others = dialogue.turns().stream()
                .map(Turn::speaker)
                .distinct()
                .filter(name -> !own.contains(name))
                .toList();
        return new Names(own, others);
    }

    String replacedIn(String text) {
        return replaced(replaced(text, others, SOMEBODY), own, SELF);
    }

    private static String replaced(String text, List<String> names, String role) {
        if (names.stream().noneMatch(text::contains)) {
            return text;
        }
        String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        String bound = "(?<![\\p{L}\\p{N}])" + any + "(?![\\p{L}\\p{N}])";
        String addressed = Pattern.compile(",\\s*" + bound + "(?:\\s*,|(?=[.!?]*$))|^" + bound + ",\\s*")
                .matcher(text)
                .replaceAll("");
        String mentioned = Pattern.compile(bound).matcher(addressed).replaceAll(Matcher.quoteReplacement(role));
        return mentioned.isEmpty() ? mentioned : Character.toUpperCase(mentioned.charAt(0)) + mentioned.substring(1);
    }
}
