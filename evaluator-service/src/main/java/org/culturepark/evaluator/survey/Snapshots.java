package org.culturepark.evaluator.survey;

/** Surveys as they were taken from the generator. */
interface Snapshots {
    /** Takes the survey as the generator has it now. */
    void take(String survey);

    /** The one taken last. */
    Snapshot latest(String survey);

    Snapshot ofHash(String hash);
}
