package org.culturepark.processor.build;

import java.util.UUID;

/**
 * An opinion that may become an example.
 *
 * @param code of the answer that its speaker was bound to
 */
record Candidate(UUID opinionId, UUID dialogueId, int code, String text) {}
