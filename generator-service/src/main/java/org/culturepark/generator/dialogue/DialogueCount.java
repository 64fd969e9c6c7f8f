package org.culturepark.generator.dialogue;

/**
 * How many dialogues there are of one kind.
 *
 * @param what {@code IN} for all that were planned, {@code UNDEALT} for those that do not exist yet, else a {@link DialogueState}
 * @param reason empty unless they failed
 */
record DialogueCount(String what, String reason, long dialogues) {
    static final String IN = "IN";
    static final String UNDEALT = "UNDEALT";

    boolean is(DialogueState state) {
        return what.equals(state.name());
    }
}
