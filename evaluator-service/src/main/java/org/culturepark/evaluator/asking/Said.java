package org.culturepark.evaluator.asking;

import java.util.Map;
import java.util.UUID;

/**
 * A model's words.
 *
 * @param text empty if it said nothing
 * @param callId the ledger's row
 * @param beginnings probability of each token that it might have begun with, where they are known
 */
record Said(String text, UUID callId, Map<String, Double> beginnings) {}
