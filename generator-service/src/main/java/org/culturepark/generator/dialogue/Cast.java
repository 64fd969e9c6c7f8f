package org.culturepark.generator.dialogue;

import java.util.Optional;

/**
 * Who speaks in a dialogue.
 *
 * @param partner none where nobody is talked with
 */
record Cast(Voice delegate, Optional<Voice> partner) {}
