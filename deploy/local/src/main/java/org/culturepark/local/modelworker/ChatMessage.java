package org.culturepark.local.modelworker;

/**
 * One message of a chat.
 *
 * @param role {@code system}, {@code user} or {@code assistant}
 */
record ChatMessage(String role, String content) {}
