package org.culturepark.processor.build;

import java.util.Map;
import java.util.UUID;
import org.culturepark.processor.version.Parameters;

/**
 * What a build is to do.
 *
 * @param revision dialogues of this revision and earlier ones take part
 * @param planned samples by seed, the k of its clustering
 */
record Plan(UUID buildId, UUID dataSetId, int revision, Parameters parameters, Map<UUID, Integer> planned) {}
