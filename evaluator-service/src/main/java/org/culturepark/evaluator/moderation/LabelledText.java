package org.culturepark.evaluator.moderation;

/**
 * A sentence with its gold label.
 *
 * @param row its id in the data set
 * @param unit the same for the same text, in whatever set
 */
public record LabelledText(String row, String unit, String label, String text) {}
