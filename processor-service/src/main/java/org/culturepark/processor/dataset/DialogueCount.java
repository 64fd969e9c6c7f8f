package org.culturepark.processor.dataset;

/** How many dialogues are in one state; {@code reason} is null for those that did not fail. */
public record DialogueCount(DialogueState state, String reason, long number) {}
