package org.culturepark.generator.campaign;

/** Who talks with whom. */
public enum ConversationMode {
    /** A delegate of the culture and an English-speaking partner from the United States. */
    CROSS_CULTURAL
}
