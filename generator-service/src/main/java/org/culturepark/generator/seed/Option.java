package org.culturepark.generator.seed;

/**
 * One answer that a survey offers.
 *
 * @param code the survey's code, never negative: negative codes mean "missing"
 * @param label what the answer says
 */
public record Option(int code, String label) {}
