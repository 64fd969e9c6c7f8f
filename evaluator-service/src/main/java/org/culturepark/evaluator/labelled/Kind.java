package org.culturepark.evaluator.labelled;

/** How a set's rows are laid out, and what an answer has to be. */
public enum Kind {
    /** A text and one of the declared labels. */
    LABELS,
    /** A question whose answer ends with a number, as GSM8K has it ({@code #### 18}), or is one. */
    NUMBER,
    /** A question, its options, and the letter or number of the right one. */
    CHOICE
}
