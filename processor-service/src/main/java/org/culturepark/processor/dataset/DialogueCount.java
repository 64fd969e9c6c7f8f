package org.culturepark.processor.dataset;

/**
 * How many dialogues are in one state.
 *
 * @param reason null for those that did not fail
 * @param extracted opinions found in them
 */
public record DialogueCount(DialogueState state, String reason, long number, long extracted) {}
