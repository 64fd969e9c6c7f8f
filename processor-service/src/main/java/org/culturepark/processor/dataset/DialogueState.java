package org.culturepark.processor.dataset;

/** How far the curation of a dialogue is. */
public enum DialogueState {
    RECEIVED,
    CURATED,
    FAILED
}
