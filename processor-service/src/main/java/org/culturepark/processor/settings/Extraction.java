package org.culturepark.processor.settings;

/** The strategies of extraction. */
public enum Extraction {
    /** A capable model lists the opinions, by JSON schema. */
    LLM,
    /** Each first-person sentence is an opinion. Needs no model call. */
    SENTENCES
}
