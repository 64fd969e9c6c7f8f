package org.culturepark.processor.filter;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a speaker has said so far, beginning with the attitude that was put into the speaker's mouth. */
public final class Said {
    private final String attitude;
    private final Set<String> before = new HashSet<>();

    public Said(String attitude) {
        this.attitude = FilterChain.normalForm(attitude);
    }

    /** Puts the text down; the reason is there if it adds nothing. */
    Optional<DropReason> add(String text) {
        String words = FilterChain.normalForm(text);
        if (words.equals(attitude)) {
            return Optional.of(DropReason.ECHO);
        }
        return before.add(words) ? Optional.empty() : Optional.of(DropReason.DUPLICATE);
    }
}
