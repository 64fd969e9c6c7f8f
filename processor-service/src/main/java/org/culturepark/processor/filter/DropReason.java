package org.culturepark.processor.filter;

/** Why a statement did not become an opinion of the data set. */
public enum DropReason {
    TOO_SHORT("Fewer words than an opinion needs."),
    TOO_LONG("More words than one statement has: speech without punctuation, or a hostile text."),
    NOTHING_EXPRESSED("Courtesy, a question, or an explicit lack of an opinion."),
    NOT_OWN_VIEW("Reports or quotes somebody else's view."),
    REFUSAL("The model refused, or spoke as a model."),
    REPETITIVE("The same words over and over, as small models do."),
    PERSONAL_DATA("Has an e-mail address or a telephone number."),
    WRONG_LANGUAGE("Not in the language of the dialogue."),
    ECHO("Says no more than the attitude that its speaker was told to hold."),
    DUPLICATE("Said before in the same dialogue."),
    NEAR_DUPLICATE("Said before in the same dialogue in nearly the same words."),
    IRRELEVANT("The verifier found it to be about something else."),
    CONTRADICTS("The verifier found that it says the opposite of the attitude, and no rewriting mended it."),
    NOT_DECIDABLE("The verifier has nothing to decide by: the attitude has no opposite, or both are equally near.");

    private final String inWords;

    DropReason(String inWords) {
        this.inWords = inWords;
    }

    /** What a person is told. */
    public String inWords() {
        return inWords;
    }
}
