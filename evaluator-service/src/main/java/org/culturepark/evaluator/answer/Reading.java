package org.culturepark.evaluator.answer;

import java.util.Optional;

/** What a parser made of a model's answer. The text itself is kept beside it, so that it can be read again. */
public sealed interface Reading {

    /** How the answer counts. */
    Outcome outcome();

    /** The declared code that was given; only a valid answer to a closed question has one. */
    default Optional<String> code() {
        return Optional.empty();
    }

    /** A declared code. */
    record Choice(String value) implements Reading {
        @Override
        public Outcome outcome() {
            return Outcome.VALID;
        }

        @Override
        public Optional<String> code() {
            return Optional.of(value);
        }
    }

    /** An answer in the model's own words to an open question. */
    record Words() implements Reading {
        @Override
        public Outcome outcome() {
            return Outcome.VALID;
        }
    }

    /** An answer that names no declared code, or more than one. */
    record Invalid() implements Reading {
        @Override
        public Outcome outcome() {
            return Outcome.INVALID;
        }
    }

    /** The model declined to answer. */
    record Refused() implements Reading {
        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }
}
