package org.culturepark.processor.version;

import org.culturepark.processor.embedding.Representative;

/** What a version was made with, beside its opinions; the same parameters and opinions make the same version. */
public record Parameters(Representative representative, long seed, String embedding, String wordings) {}
