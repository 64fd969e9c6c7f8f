package org.culturepark.generator.campaign;

import java.util.UUID;

/** How many dialogues are to grow from a seed. */
public record SeedPlan(UUID seedId, String question, String country, int samples) {}
