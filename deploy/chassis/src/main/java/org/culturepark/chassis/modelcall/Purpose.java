package org.culturepark.chassis.modelcall;

/**
 * What a call is for, in the service's own words; the ledger sums by these and understands none of them.
 *
 * @param scope what pays for it
 * @param group part of the scope that is summed by itself
 * @param stage step of the work
 * @param subject what the answer is for, unique within scope and stage: asking for it again with the same request is the
 *     same call
 * @param promptVersion version of the prompt
 */
public record Purpose(String scope, String group, String stage, String subject, String promptVersion) {}
