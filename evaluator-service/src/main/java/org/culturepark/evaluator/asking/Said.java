package org.culturepark.evaluator.asking;

import java.util.Optional;
import java.util.UUID;

/**
 * A model's words.
 *
 * @param text empty if it said nothing
 * @param callId the ledger's row, where there is an answer in it
 */
record Said(String text, Optional<UUID> callId) {}
