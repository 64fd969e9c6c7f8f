package org.culturepark.trainer.registry;

/** What people think of a model. */
public enum ModelStage {
    /** Served under its own name. */
    CANDIDATE,
    /** The one of its culture that {@code culture:NAME} means; it stays loaded however many newer ones there are. */
    PROMOTED,
    /** Put away: its files stay, and no endpoint has it loaded. */
    ARCHIVED
}
