package org.culturepark.generator.dialogue;

/** Part that a speaker plays in a dialogue. */
public enum Role {
    /** Speaks for the target culture. */
    DELEGATE,
    /** Talks with the delegate, from another culture. */
    PARTNER;

    /** Who speaks the turn with this number, from 1: the delegate opens each round. */
    static Role ofTurn(int number) {
        return number % 2 == 1 ? DELEGATE : PARTNER;
    }

    /** Number of the first turn that this one speaks. */
    int firstTurn() {
        return this == DELEGATE ? 1 : 2;
    }

    Role other() {
        return this == DELEGATE ? PARTNER : DELEGATE;
    }
}
