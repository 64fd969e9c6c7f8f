package org.culturepark.generator.dialogue;

import java.util.UUID;

/**
 * A dialogue that has not ended.
 *
 * @param employed whether there is a job for it
 */
record OpenDialogue(UUID id, boolean employed) {}
