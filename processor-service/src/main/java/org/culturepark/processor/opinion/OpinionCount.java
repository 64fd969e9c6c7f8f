package org.culturepark.processor.opinion;

/** How many opinions met one fate; {@code reason} is null for those kept. */
public record OpinionCount(OpinionOutcome outcome, String reason, long number) {}
