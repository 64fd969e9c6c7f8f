package org.culturepark.processor.dataset;

/** Names of the durable jobs; they stand in the database. */
public final class JobNames {
    /** Subject: a dialogue. */
    public static final String CURATION = "curation";
    /** Subject: a build; that of a collection has its id. */
    public static final String ASSEMBLY = "assembly";
    /** Subject: a collection. */
    public static final String DEADLINE = "deadline";

    private JobNames() {}
}
