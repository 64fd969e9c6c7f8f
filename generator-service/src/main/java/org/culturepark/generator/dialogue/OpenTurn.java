package org.culturepark.generator.dialogue;

import org.culturepark.chassis.modelcall.OpenCall;

/**
 * The turn that a dialogue needs next, with the open call that brings it.
 *
 * @param dialogue the job's own copy, outside any session, with all turns so far: read once, not turn by turn
 */
record OpenTurn(Dialogue dialogue, int number, OpenCall call) {}
