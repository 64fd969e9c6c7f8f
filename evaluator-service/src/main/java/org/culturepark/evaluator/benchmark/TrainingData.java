package org.culturepark.evaluator.benchmark;

import java.util.UUID;

/** What a model was trained on: a version of a data set of the processor. */
public record TrainingData(UUID dataSetId, UUID versionId) {}
