package org.culturepark.processor.filter;

import java.util.regex.Pattern;

/** The turns of phrase that the filters look for. English, as dialogues are; case is ignored. */
final class Phrases {
    /** A model speaking as a model, or declining. */
    static final Pattern REFUSAL = any(
            "\\bas an? (?:ai|artificial intelligence|(?:large )?language model|(?:virtual |digital )?assistant)\\b",
            "\\bi(?:'m| am) (?:just |only )?an? (?:ai|artificial intelligence|(?:large )?language model|chatbot)\\b",
            "\\bi(?:'m| am) (?:sorry|afraid),? (?:but )?i (?:can't|cannot|can not|won't|am (?:not able|unable))\\b",
            "^(?:sorry,? )?i(?: can't| cannot| can not| won't|(?: am|'m) (?:unable|not able) to) "
                    + "(?:help|assist|answer|discuss|comment|provide|fulfil+|engage|respond|take part)\\b",
            "\\bi (?:was|am|have been) (?:trained|programmed|designed|developed) (?:to|by|on)\\b",
            "\\bi (?:do not|don't) have (?:personal|any personal) (?:opinions|beliefs|feelings|experiences|views)\\b");

    /** No view is voiced: courtesies, announcements, lack of an opinion, bare agreement. */
    static final Pattern NOTHING = any(
            "\\?[\"'\u201d]?$",
            "\\bi (?:have|hold|had) no (?:real |particular |strong )?(?:opinion|view|idea|answer|position)\\b",
            "\\bi (?:do not|don't|didn't) (?:really )?(?:have|hold) (?:an?|any)"
                    + " (?:real |particular |strong )?(?:opinion|view|idea|answer|position)\\b",
            "^(?:well,? |honestly,? )?i (?:really )?(?:do not|don't) know\\b",
            "^(?:well,? )?i(?:'m| am) (?:really |quite )?(?:not sure|unsure|undecided)(?: (?:how|what|whether|if|about|that|why|i)\\b|[,.!]?$)",
            "\\bi(?:'d| would) rather not (?:say|answer|talk)\\b",
            "^(?:thank you|thanks|hello|hi|hey|greetings|good (?:morning|evening|afternoon)|welcome|nice to meet)\\b",
            "^i(?:'m| am) (?:so |very |really |also )?(?:glad|happy|pleased|excited|delighted|honou?red|grateful|sorry"
                    + "|ready|here|thrilled|curious|interested)\\b"
                    + ".{0,20}\\b(?:shar\\w+|help\\w*|hear\\w*|assist\\w*|discuss\\w*|talk\\w*|chat\\w*|meet\\w*"
                    + "|join\\w*|answer\\w*|listen\\w*|know|that you|you)\\b",
            "^(?:let me|allow me to) (?:share|tell|explain|start|begin|know|answer)\\b",
            "^i(?:'d| would) (?:like|love|be (?:happy|glad)) to (?:hear|know|ask|share|learn|discuss|talk|start|help)\\b",
            "^i (?:appreciate|understand|see|hear|respect|value|get) (?:you|your|that you|what you|where you)\\b",
            "^(?:yes,? |no,? |well,? )?i (?:completely |totally |fully |strongly |also |do )*(?:dis)?agree"
                    + "(?:,? (?:and )?(?:with (?:you|it|them|your \\w+(?: \\w+)?|"
                    + "(?:that|this|the)(?: (?:statement|question|opinion|idea|view|point(?: of view)?|assessment))?)"
                    + "|completely|totally|entirely))*[.!]?$",
            "^(?:i hope|i look forward|i wish you)\\b",
            "^my name is\\b|^i(?:'m| am) \\p{L}+(?:-\\p{L}+)?(?:,? (?:a|an|from)\\b.{0,60})?[.!]?$");

    /** Somebody else's view is reported. */
    static final Pattern OTHERS = any(
            "^(?:as )?you(?:'ve| have)? (?:said|say|mentioned|told|think|believe|pointed|explained|argued|just|seem)\\b",
            "\\b(?:as|like) you(?:'ve| have)? (?:just )?(?:said|mentioned|pointed out|explained|noted|told)\\b",
            "^(?:you|your|you're|you've)\\b",
            "^(?:he|she|they|some people|many people|other people|others|some|critics|experts|my (?:friend|partner|"
                    + "neighbou?r|colleague|boss|teacher)s?) (?:\\w+ )?(?:say|says|said|think|thinks|thought|believe|"
                    + "believes|believed|claim|claims|argue|argues|told|tell|tells|feel|feels)\\b",
            "\\bi (?:have |'ve )?(?:heard|read|was told|been told) (?:that|about|you|people|from)\\b",
            "\\b(?:says|said|told me|wrote|asks|asked|replied|replies),? [\"\u201c]");

    private Phrases() {}

    private static Pattern any(String... alternatives) {
        return Pattern.compile(String.join("|", alternatives), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
