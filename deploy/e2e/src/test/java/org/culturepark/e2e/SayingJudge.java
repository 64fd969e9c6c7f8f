package org.culturepark.e2e;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Answers as a model that extracts, judges and rewrites would, always the same to the same: each line of a turn is an
 * opinion, and its words say what the verdict is.
 */
final class SayingJudge {
    private static final Pattern NUMBERED = Pattern.compile("\\[(\\d+)] (.*?)(?=\\\\n\\[|\")");
    private static final Pattern ALONE = Pattern.compile("Statement: (.*?)\"");
    private static final String OPINION = "{\"turn\": %s, \"statement\": \"%s\"}";

    private SayingJudge() {}

    /** As it stands in a JSON text. */
    static String escapedAnswer(String body) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(answer(body)));
    }

    private static String answer(String body) {
        String request = body.replaceAll("\" ?: \"", "\":\"");
        if (request.contains("\"name\":\"opinions\"")) {
            return "{\"opinions\": [%s]}"
                    .formatted(numbered(request).stream()
                            .flatMap(turn -> List.of(turn.group(2).split("(?<=[.]) ")).stream()
                                    .map(sentence -> OPINION.formatted(turn.group(1), sentence)))
                            .collect(Collectors.joining(", ")));
        }
        if (request.contains("\"name\":\"verdicts\"")) {
            return "{\"verdicts\": [%s]}"
                    .formatted(numbered(request).stream()
                            .map(one ->
                                    "{\"id\": %s, \"verdict\": \"%s\"}".formatted(one.group(1), verdict(one.group(2))))
                            .collect(Collectors.joining(", ")));
        }
        String statement = ALONE.matcher(request)
                .results()
                .map(one -> one.group(1))
                .findFirst()
                .orElse("");
        if (request.contains("\"name\":\"rewritten\"")) {
            return "{\"statement\": \"%s\"}".formatted(statement.replace("never", "always"));
        }
        return statement.contains("mumble") ? "hm" : "{\"verdict\": \"%s\"}".formatted(verdict(statement));
    }

    private static List<MatchResult> numbered(String request) {
        return NUMBERED.matcher(request).results().toList();
    }

    /** None of the contract's for what is mumbled, so that no judge's answer to it can be read. */
    private static String verdict(String statement) {
        if (statement.contains("mumble")) {
            return "PERHAPS";
        }
        if (statement.contains("never")) {
            return "CONTRADICTS";
        }
        return statement.contains("tea") ? "IRRELEVANT" : "ENTAILS";
    }

    /** @return what one delegate says: opinions of every fate */
    static String speech(int dialogue) {
        return IntStream.range(0, 4)
                .mapToObj(i -> switch ((dialogue + i) % 6) {
                    case 0 -> "I never cared whether my parents were proud of day %d.".formatted(dialogue);
                    case 1 -> "I like to drink tea with my family on day %d.".formatted(dialogue);
                    case 2 -> "I mumble something about my parents on day %d.".formatted(dialogue);
                    case 3 -> "As an AI I have no parents on day %d.".formatted(dialogue);
                    default -> "I worked on day %d%d to make my parents proud.".formatted(dialogue, i);
                })
                .collect(Collectors.joining(" "));
    }
}
