package org.culturepark.processor.build;

import java.util.Optional;
import java.util.UUID;

/**
 * What a build makes of one opinion.
 *
 * @param text of the opinion under the build's filters
 * @param reason why it becomes no example; empty if it does
 */
record Decision(UUID opinionId, String text, Optional<String> reason) {}
