package org.culturepark.generator.attitude;

/**
 * An answer that a speaker is bound to.
 *
 * @param code the survey's code of the answer
 * @param sentence the answer as a person would say it, in the first person
 */
public record Attitude(int code, String sentence) {}
