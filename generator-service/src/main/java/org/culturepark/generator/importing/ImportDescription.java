package org.culturepark.generator.importing;

/** What the API's description says of files. */
final class ImportDescription {
    static final String TEXT = """
            The file is the request's body (`text/csv`, UTF-8 with or without byte order mark, separated by commas or \
            semicolons, up to some hundred megabytes; it is streamed). It is read in the background, whole or not at all: \
            a broken file imports nothing and the import names line and column. A survey never changes: the same file \
            under the same id is the same survey, another one is refused with 409.

            **WVS**: the official file of wave 7, a respondent a row: `B_COUNTRY_ALPHA`, `W_WEIGHT`, `Q*`. Negative codes \
            are missing; codes that a scale does not have are missing too and are reported, as are the questions whose \
            words are not known here (the 50 of `wvs7` are).

            **PEW**: Global Attitudes in the layout of `llm_global_opinions`: `question`, `selections` (shares by country: \
            a JSON object or Python's printed `defaultdict`), `options` (a JSON array or a Python list), `source`. Options \
            such as "DK/Refused" are no answers. Countries keep the name that Pew gives them, and a sample that is no \
            national one is flagged. Nobody knows how many people were asked.

            **CULTUREPARK**: a survey of your own. A question, country and answer a row, the rows of a question together:

            | Column | |
            |---|---|
            | `question` | id of the question: letters, digits, `.`, `-`, `_` |
            | `text`, `label` | the question and the answer in words; may stay empty once they were said |
            | `code` | code of the answer, a whole number; negative for people without an answer |
            | `country` | ISO 3166 alpha-3, or the English name |
            | `count` or `share` | how many people gave the answer, or which part of them (0 to 1) |
            | `topic`, `form`, `sentence` | optional: subject; `question` (default) or `statement`; the answer in the \
            first person |
            """;

    /** Can be sent as printed. */
    static final String EXAMPLE = """
            question,topic,form,text,code,label,sentence,country,count
            T1,food,question,How often do you cook at home?,1,every day,I cook at home every day.,KOR,310
            T1,,,,2,now and then,I cook at home now and then.,KOR,420
            T1,,,,3,never,I never cook at home.,KOR,250
            T1,,,,-1,,,KOR,20
            T1,,,,1,,,DEU,400
            T1,,,,2,,,DEU,500
            T1,,,,3,,,DEU,100
            """;

    private ImportDescription() {}
}
