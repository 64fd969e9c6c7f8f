package org.culturepark.processor.filter;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a speaker has said so far, beginning with the attitude that was put into the speaker's mouth. */
public final class Said {
    private final String attitude;
    private final Set<String> before = new HashSet<>();
    private final NearDuplicates near;

    /** @param nearDuplicate share of common three-word runs from which two statements are the same */
    public Said(String attitude, double nearDuplicate) {
        this.attitude = FilterChain.normalForm(attitude);
        this.near = new NearDuplicates(nearDuplicate);
    }

    /** Puts the text down; the reason is there if it adds nothing. */
    Optional<DropReason> add(String text, Set<DropReason> off) {
        String words = FilterChain.normalForm(text);
        if (words.equals(attitude) && !off.contains(DropReason.ECHO)) {
            return Optional.of(DropReason.ECHO);
        }
        if (!before.add(words) && !off.contains(DropReason.DUPLICATE)) {
            return Optional.of(DropReason.DUPLICATE);
        }
        return near.add(text) || off.contains(DropReason.NEAR_DUPLICATE)
                ? Optional.empty()
                : Optional.of(DropReason.NEAR_DUPLICATE);
    }
}
