package org.culturepark.generator.importing;

import org.culturepark.generator.seed.SurveyFormat;

/** What somebody wants to have imported. */
record ImportOrder(String survey, String name, SurveyFormat format, boolean weighted) {}
