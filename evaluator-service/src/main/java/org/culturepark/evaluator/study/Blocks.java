package org.culturepark.evaluator.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random assignment in balanced blocks: of each block of as many learners as there are arms, every arm gets one. */
final class Blocks {
    private Blocks() {}

    /** Of the learner with this number, from 0; nobody can tell the next arm from those before, but for a block's last. */
    static int arm(int learner, int arms, long seed) {
        List<Integer> block = new ArrayList<>(IntStream.range(0, arms).boxed().toList());
        Collections.shuffle(block, new Random(seed * 1_000_003 + learner / arms));
        return block.get(learner % arms);
    }
}
