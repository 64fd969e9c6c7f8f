package org.culturepark.processor.filter;

import java.util.function.Predicate;

/**
 * One deterministic check that costs no model call.
 *
 * @param reason what is put down for a statement that it drops
 * @param drops whether this text is dropped
 */
public record StatementFilter(DropReason reason, Predicate<String> drops) {}
