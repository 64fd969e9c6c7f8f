package org.culturepark.local.demo;

import java.util.List;

/**
 * How much the demo does.
 *
 * @param dialoguesPerQuestion of each culture
 * @param rounds of a dialogue, two turns each
 * @param personas as whom each VSM13 item is answered
 * @param seed the campaign's random seed
 */
record DemoSize(List<String> cultures, int questions, int dialoguesPerQuestion, int rounds, int personas, long seed) {
    DemoSize {
        cultures = List.copyOf(cultures);
    }
}
