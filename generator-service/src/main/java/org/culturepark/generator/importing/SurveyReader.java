package org.culturepark.generator.importing;

/** Reads one kind of file. */
interface SurveyReader {
    /** Most questions of a survey: it is held in memory where it is used. */
    int MOST_QUESTIONS = 10_000;

    /**
     * Reads the file to its end.
     *
     * @throws BrokenFile if it is not what it should be; what went to the sink is then to be forgotten
     */
    void read(SurveyCsv file, SurveySink sink, Warnings warnings);
}
