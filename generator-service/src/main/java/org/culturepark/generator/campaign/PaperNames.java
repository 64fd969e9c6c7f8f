package org.culturepark.generator.campaign;

import java.util.Map;

/** What the values of the paper's parameters are called here. */
final class PaperNames {
    private static final Map<String, String> CULTURES = Map.of("Germany", "German");
    private static final Map<String, ConversationStyle> STYLES =
            Map.of("v1", ConversationStyle.SELF_GUIDANCE, "v2", ConversationStyle.FREE_CHAT);
    private static final Map<String, String> SURVEYS = Map.of("wvq", "wvs7");

    private PaperNames() {}

    /** The culture's id: {@code Germany} is the one country that the paper has among its peoples. */
    static String culture(String culture) {
        return CULTURES.getOrDefault(culture, culture);
    }

    static boolean isStyle(String v) {
        return STYLES.containsKey(v);
    }

    static ConversationStyle style(String v) {
        return STYLES.get(v);
    }

    static String survey(String dataType) {
        return SURVEYS.getOrDefault(dataType, dataType);
    }
}
