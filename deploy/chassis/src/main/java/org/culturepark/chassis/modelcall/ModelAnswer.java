package org.culturepark.chassis.modelcall;

import java.util.Map;
import java.util.UUID;

/**
 * What the model said.
 *
 * @param callId row of the ledger
 * @param cutOff whether the token limit ended it
 * @param beginnings probability of each token that it might have begun with; empty unless they were asked for and told
 */
public record ModelAnswer(UUID callId, String text, boolean cutOff, Usage usage, Map<String, Double> beginnings) {}
