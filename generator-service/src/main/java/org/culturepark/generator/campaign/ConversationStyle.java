package org.culturepark.generator.campaign;

/** How the talk is led. */
public enum ConversationStyle {
    /** Each turn follows a prompt of the guide. */
    SELF_GUIDANCE
}
