package org.culturepark.processor.version;

import java.util.List;
import java.util.Map;
import org.culturepark.processor.opinion.Opinion;

/**
 * Which kept opinions become examples.
 *
 * @param chosen in the order of question and id
 * @param dropped by reason: {@code DUPLICATE} (said in another dialogue of the seed), {@code NOT_REPRESENTATIVE}
 *     (another opinion stands for its cluster)
 */
record Selection(List<Opinion> chosen, Map<String, Integer> dropped) {}
