package org.culturepark.generator.seed;

import java.util.List;

/** Share of one answer among the valid ones, 0 to 1. */
public record AnswerShare(int code, double share) {

    public static List<AnswerShare> of(AnswerDistribution distribution) {
        return distribution.shares().entrySet().stream()
                .map(share -> new AnswerShare(share.getKey(), share.getValue()))
                .toList();
    }
}
