package org.culturepark.processor.build;

import java.util.Map;
import java.util.UUID;
import org.culturepark.processor.embedding.Payer;
import org.culturepark.processor.version.Parameters;

/**
 * What a build is to do.
 *
 * @param payer of vectors that are missing
 * @param revision dialogues of this revision and earlier ones take part
 * @param planned samples by seed, the k of its clustering
 */
record Plan(
        UUID buildId, UUID dataSetId, Payer payer, int revision, Parameters parameters, Map<UUID, Integer> planned) {}
