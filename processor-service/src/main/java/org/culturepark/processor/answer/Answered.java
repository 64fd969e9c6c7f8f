package org.culturepark.processor.answer;

import java.util.UUID;

/** A readable answer, and the row of the ledger that it stands in. */
public record Answered<T>(T value, UUID callId) {}
