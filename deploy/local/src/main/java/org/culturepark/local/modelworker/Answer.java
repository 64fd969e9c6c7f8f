package org.culturepark.local.modelworker;

/**
 * How a completion ended.
 *
 * @param cutOff whether it was ended by the limit of tokens, not by the model or a stop text
 * @param promptTokens tokens of the prompt, the cached ones included
 * @param completionTokens tokens the model wrote, the one that ends its message included
 */
record Answer(String text, boolean cutOff, int promptTokens, int cachedTokens, int completionTokens) {}
