package org.culturepark.trainer.registry;

/**
 * What a request for a model is sent to.
 *
 * @param model as the endpoint calls it
 */
public record ServedName(ServingEndpoint endpoint, String model) {}
