package org.culturepark.generator.campaign;

/** Who talks with whom. */
public enum ConversationMode {
    /** A delegate of the culture and a partner of another, by default an English-speaking one from the United States. */
    CROSS_CULTURAL,
    /** Two delegates of the same culture. */
    IN_CULTURAL,
    /** Nobody: the model is asked for reasons outright. The baseline. */
    DIRECT
}
