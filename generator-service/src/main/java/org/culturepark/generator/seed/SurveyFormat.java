package org.culturepark.generator.seed;

/** Where a survey's questions and answers come from. */
public enum SurveyFormat {
    /** A part of the service. */
    BUILT_IN,
    /** The official CSV file of the World Values Survey, wave 7: one respondent a row. */
    WVS,
    /** Pew's Global Attitudes in the layout of {@code llm_global_opinions}: one question a row, shares by country. */
    PEW,
    /** The user's own survey in the layout of ours: one question, country and answer a row. */
    CULTUREPARK
}
