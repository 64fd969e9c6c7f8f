package org.culturepark.processor.filter;

/** Why a statement did not become an opinion of the data set. */
public enum DropReason {
    /** Fewer words than an opinion needs. */
    TOO_SHORT,
    /** More words than one statement has: speech without punctuation, or a hostile text. */
    TOO_LONG,
    /** Courtesy, a question, or an explicit lack of an opinion. */
    NOTHING_EXPRESSED,
    /** Reports or quotes somebody else's view. */
    NOT_OWN_VIEW,
    /** The model refused, or spoke as a model. */
    REFUSAL,
    /** The same words over and over, as small models do. */
    REPETITIVE,
    /** Not in the language of the dialogue. */
    WRONG_LANGUAGE,
    /** Says no more than the attitude that its speaker was told to hold. */
    ECHO,
    /** Said before in the same dialogue. */
    DUPLICATE,
    /** The verifier found it to be about something else. */
    IRRELEVANT,
    /** The verifier found that it says the opposite of the attitude, and no rewriting mended it. */
    CONTRADICTS,
    /** The verifier has nothing to decide by: the attitude has no opposite, or both are equally near. */
    NOT_DECIDABLE
}
