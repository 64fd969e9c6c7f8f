package org.culturepark.processor.verification;

/** One labelled case, of our own writing: what {@code statement} says about {@code attitude} is {@code verdict}. */
record Triple(String culture, String attitude, String opposite, String statement, Verdict verdict) {}
