package org.culturepark.processor.opinion;

import java.util.Optional;
import java.util.UUID;
import org.culturepark.processor.filter.DropReason;
import org.culturepark.processor.verification.Finding;

/**
 * One verdict on an opinion.
 *
 * @param text what it was given on: what was said or what that was rewritten to
 * @param finding of the verifier; absent for a rewriting that a filter dropped
 * @param reason of that filter
 * @param rewriteCall the call that wrote the text; absent for what was said
 */
record Judgement(String text, Optional<Finding> finding, Optional<DropReason> reason, Optional<UUID> rewriteCall) {

    static Judgement onSaid(String text, Finding finding) {
        return new Judgement(text, Optional.of(finding), Optional.empty(), Optional.empty());
    }

    static Judgement onRewritten(String text, Finding finding, Optional<UUID> call) {
        return new Judgement(text, Optional.of(finding), Optional.empty(), call);
    }

    static Judgement filtered(String text, DropReason reason, Optional<UUID> call) {
        return new Judgement(text, Optional.empty(), Optional.of(reason), call);
    }
}
