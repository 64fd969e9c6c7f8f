package org.culturepark.generator.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The dialogues of a collection stand at places 0, 1, 2 and so on. They are dealt a few at a time, and handed on to jobs a
 * few at a time, so that of many thousands only some hundred have a job at any moment.
 */
@Embeddable
public class DialoguePlaces {
    @Column(name = "dealt_count")
    private int dealt;

    @Column(name = "handed_on")
    private int handedOn;

    /** A dialogue more exists; it stands at the place that is returned. */
    public int deal() {
        return dealt++;
    }

    int dealt() {
        return dealt;
    }

    /** The next {@code dialogues} have jobs from now on. */
    public void handOn(int dialogues) {
        handedOn += dialogues;
    }

    /** Place of the first dialogue that has had no job. */
    public int handedOn() {
        return handedOn;
    }

    /** Dialogues that exist and have had no job. */
    public int waiting() {
        return dealt - handedOn;
    }
}
