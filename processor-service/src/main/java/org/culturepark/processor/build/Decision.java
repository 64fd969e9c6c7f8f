package org.culturepark.processor.build;

import java.util.Optional;
import java.util.UUID;

/**
 * What a build makes of one opinion.
 *
 * @param reason why it becomes no example; empty if it does
 */
record Decision(UUID opinionId, Optional<String> reason) {
    boolean chosen() {
        return reason.isEmpty();
    }
}
