package org.culturepark.processor.verification;

import java.util.Optional;

/**
 * What statements are held against.
 *
 * @param scope what pays for a model call: the data set
 * @param group what it is summed under: the culture
 * @param attitude the answer that the speaker was bound to, as a sentence
 * @param opposite its opposite; none for an answer in the middle of its scale
 */
public record Claim(String scope, String group, String attitude, Optional<String> opposite) {}
