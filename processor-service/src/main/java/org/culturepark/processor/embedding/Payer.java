package org.culturepark.processor.embedding;

/**
 * What pays where a vector costs a call.
 *
 * @param scope the data set, or what else vectors are made for
 * @param group what it is summed under: the culture
 */
public record Payer(String scope, String group) {}
