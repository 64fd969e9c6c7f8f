package org.culturepark.chassis.modelcall;

import java.util.Optional;
import java.util.UUID;

/**
 * A call that stands in the ledger.
 *
 * @param id row of the ledger
 * @param answer the stored one if this very call was answered before; nothing is to be sent then
 */
public record OpenCall(UUID id, ModelCall call, Optional<ModelAnswer> answer) {}
