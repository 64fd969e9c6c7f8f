package org.culturepark.evaluator.labelled;

/** A row as it stands in the file; what is absent is empty. */
record RawRow(int number, String text, String label) {}
