package org.culturepark.processor.statistics;

/**
 * What an opinion is about.
 *
 * @param theme {@code belief}, {@code norm} or {@code custom}
 * @param kind of it, such as {@code religious belief}
 * @param description in words, by which opinions are told
 */
record Topic(String theme, String kind, String description) {}
