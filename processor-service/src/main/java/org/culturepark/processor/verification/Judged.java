package org.culturepark.processor.verification;

/**
 * A statement to be judged.
 *
 * @param key names it within its data set
 */
public record Judged(String key, String text) {}
