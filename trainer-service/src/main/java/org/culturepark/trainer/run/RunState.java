package org.culturepark.trainer.run;

/** How far a run is. */
public enum RunState {
    /** Waits for the device. */
    QUEUED,
    /** Trains; or trained when its replica died, and waits to be taken up from its last checkpoint. */
    RUNNING,
    /** Somebody stopped it for a while; it keeps its checkpoint and its place. */
    PAUSED,
    /** Its adapter is written, but no endpoint serves it yet; the reason says why. */
    TRAINED,
    /** The endpoint lists the model, and model-trained is released. */
    SERVED,
    /** Ended without an adapter; the reason says why. */
    FAILED,
    /** Somebody ended it; nothing of it is kept. */
    CANCELLED;

    /** Whether it has yet to be trained to its end. */
    boolean isOpen() {
        return this == QUEUED || this == RUNNING || this == PAUSED;
    }
}
