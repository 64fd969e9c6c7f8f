package org.culturepark.chassis.modelcall;

import java.util.UUID;

/**
 * What the model said.
 *
 * @param callId row of the ledger
 * @param cutOff whether the token limit ended it
 */
public record ModelAnswer(UUID callId, String text, boolean cutOff, Usage usage) {}
