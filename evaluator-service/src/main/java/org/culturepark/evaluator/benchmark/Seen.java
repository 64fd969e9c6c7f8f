package org.culturepark.evaluator.benchmark;

import java.util.List;

/**
 * Survey questions that the models of a plan have seen nearly the same of in training.
 *
 * @param questions their ids, sorted
 * @param checked whether the training data of every model could be looked at
 */
public record Seen(List<String> questions, boolean checked) {}
