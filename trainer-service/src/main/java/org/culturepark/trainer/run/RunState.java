package org.culturepark.trainer.run;

/** How far a run is. It moves down this list, or to FAILED. */
public enum RunState {
    /** Waits for the device. */
    QUEUED,
    /** Trains; or trained when its replica died, and waits to be started over. */
    RUNNING,
    /** Its adapter is written, but no endpoint serves it yet; the reason says why. */
    TRAINED,
    /** The endpoint lists the model, and model-trained is released. */
    SERVED,
    /** Ended without an adapter; the reason says why. */
    FAILED
}
