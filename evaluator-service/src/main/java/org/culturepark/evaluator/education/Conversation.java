package org.culturepark.evaluator.education;

import java.util.ArrayList;
import java.util.List;

/** What learner and tutor have said so far. */
record Conversation(List<Exchange> exchanges) {

    static Conversation none() {
        return new Conversation(List.of());
    }

    Conversation with(String question, String reply) {
        List<Exchange> longer = new ArrayList<>(exchanges);
        longer.add(new Exchange(question, reply));
        return new Conversation(List.copyOf(longer));
    }

    /** A line for each, the oldest first; empty before the first exchange. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Exchange exchange : exchanges) {
            text.append("Learner: ").append(exchange.question().strip()).append('\n');
            text.append("Tutor: ").append(exchange.reply().strip()).append('\n');
        }
        return text.toString();
    }

    record Exchange(String question, String reply) {}
}
