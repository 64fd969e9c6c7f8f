package org.culturepark.processor.filter;

import static org.culturepark.processor.filter.DropReason.DUPLICATE;
import static org.culturepark.processor.filter.DropReason.ECHO;
import static org.culturepark.processor.filter.DropReason.NEAR_DUPLICATE;
import static org.culturepark.processor.filter.DropReason.NOTHING_EXPRESSED;
import static org.culturepark.processor.filter.DropReason.NOT_OWN_VIEW;
import static org.culturepark.processor.filter.DropReason.PERSONAL_DATA;
import static org.culturepark.processor.filter.DropReason.REFUSAL;
import static org.culturepark.processor.filter.DropReason.REPETITIVE;
import static org.culturepark.processor.filter.DropReason.TOO_LONG;
import static org.culturepark.processor.filter.DropReason.TOO_SHORT;
import static org.culturepark.processor.filter.DropReason.WRONG_LANGUAGE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The deterministic filters in their order: the first that fires names the reason. They stand before every paid call.
 * The order goes from cheap to dear, and from the plainest reason to the finest.
 */
@ApplicationScoped
public class FilterChain {
    /** Raised with every change of what the filters do: replays apply them again then. */
    static final String VERSION = "filters-v2";

    /** Those that look at more than the statement itself, in their order, after the others. */
    private static final List<DropReason> COMPARING = List.of(ECHO, DUPLICATE, NEAR_DUPLICATE);

    private final SpokenLanguage spoken;

    public FilterChain(SpokenLanguage spoken) {
        this.spoken = spoken;
    }

    /** @param language of the dialogue, ISO 639-1 */
    List<StatementFilter> filters(FilterSettings limits, String language) {
        return List.of(
                new StatementFilter(TOO_SHORT, text -> Words.count(text) < limits.minWords()),
                new StatementFilter(TOO_LONG, text -> Words.count(text) > limits.maxWords()),
                new StatementFilter(REFUSAL, found(Phrases.REFUSAL)),
                new StatementFilter(NOTHING_EXPRESSED, found(Phrases.NOTHING)),
                new StatementFilter(NOT_OWN_VIEW, found(Phrases.OTHERS)),
                new StatementFilter(REPETITIVE, Repetition::isIn),
                new StatementFilter(PERSONAL_DATA, PersonalData::isIn),
                new StatementFilter(WRONG_LANGUAGE, text -> spoken.isOther(text, language)));
    }

    /**
     * @param said by this speaker so far; this text is added when it passes
     * @return the first reason to drop this text, if there is one
     */
    public Optional<DropReason> check(String text, String language, Said said, FilterSettings settings) {
        Optional<DropReason> reason = filters(settings, language).stream()
                .filter(filter -> !settings.off().contains(filter.reason())
                        && filter.drops().test(text))
                .map(StatementFilter::reason)
                .findFirst();
        return reason.or(() -> said.add(text, settings.off()));
    }

    /** All filters in their order, by their reasons. */
    public List<DropReason> order(FilterSettings settings) {
        return Stream.concat(filters(settings, "en").stream().map(StatementFilter::reason), COMPARING.stream())
                .toList();
    }

    /** What makes two statements the same: their words, whatever case and punctuation. */
    public static String normalForm(String text) {
        return String.join(" ", Words.of(text.toLowerCase(Locale.ROOT)));
    }

    private static Predicate<String> found(Pattern phrases) {
        return text -> phrases.matcher(text).find();
    }
}
