package org.culturepark.generator.dialogue;

import java.util.UUID;
import org.culturepark.chassis.modelcall.ModelCall;

/** The turn that a dialogue needs next, and the call that brings it. */
record TurnRequest(UUID dialogueId, int number, ModelCall call) {}
