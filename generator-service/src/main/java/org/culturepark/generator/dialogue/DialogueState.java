package org.culturepark.generator.dialogue;

/** How far a dialogue is. */
public enum DialogueState {
    PLANNED,
    RUNNING,
    COMPLETED,
    FAILED;

    boolean ended() {
        return this == COMPLETED || this == FAILED;
    }
}
