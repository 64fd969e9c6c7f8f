package org.culturepark.evaluator.moderation;

/**
 * A sentence with its gold label.
 *
 * @param row its id in the data set
 */
public record LabelledText(String row, String culture, String label, String text) {}
