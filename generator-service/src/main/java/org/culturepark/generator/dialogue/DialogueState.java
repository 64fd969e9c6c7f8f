package org.culturepark.generator.dialogue;

/** How far a dialogue is. */
public enum DialogueState {
    PLANNED,
    RUNNING,
    COMPLETED,
    FAILED,
    /** Its campaign was cancelled before it ended; what was said stays. */
    CANCELLED;

    boolean ended() {
        return this != PLANNED && this != RUNNING;
    }
}
