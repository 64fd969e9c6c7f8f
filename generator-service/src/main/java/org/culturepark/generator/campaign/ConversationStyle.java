package org.culturepark.generator.campaign;

/** How the talk is led. */
public enum ConversationStyle {
    /** Each turn follows a prompt of the guide; the paper's v1. */
    SELF_GUIDANCE,
    /** After the opening each answers the other; the paper's v2. */
    FREE_CHAT
}
