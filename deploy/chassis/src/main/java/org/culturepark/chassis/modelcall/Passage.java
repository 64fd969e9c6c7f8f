package org.culturepark.chassis.modelcall;

import java.util.Optional;

/**
 * From one call to the next.
 *
 * @param used whether the answer was of use, and is stored
 * @param next the next call; empty if it was not opened: the condition does not hold, the budget is reached, or the call
 *     was opened before
 */
public record Passage(boolean used, Optional<OpenCall> next) {}
