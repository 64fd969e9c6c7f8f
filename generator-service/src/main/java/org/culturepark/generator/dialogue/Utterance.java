package org.culturepark.generator.dialogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is kept of a model's answer.
 *
 * @param cutOff whether the token limit ended the answer, so that only its whole sentences were kept
 */
public record Utterance(String text, boolean cutOff) {
    /**
     * The end of a sentence, with closing quotation marks and brackets, before a space or the end of the text; the full
     * stops of Chinese and Japanese need no space.
     */
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…؟।]+[\"'”’»)\\]]*(?=\\s|$)|[。！？]+[\"'”’»」』）)\\]]*");

    /**
     * Keeps the speech: without the speaker's own name in front and the quotation marks around it, and, of an answer
     * that was cut off, up to the last whole sentence. An answer that is not one whole sentence is kept as it is.
     */
    static Utterance of(String answer, String speaker, boolean cutOff) {
        String speech = unquoted(withoutName(answer.strip(), speaker));
        String kept = speech.isBlank() ? answer.strip() : speech;
        return new Utterance(cutOff ? wholeSentences(kept) : kept, cutOff);
    }

    private static String withoutName(String text, String speaker) {
        return text.replaceFirst("^\\**" + Pattern.quote(speaker) + "\\**( says)?\\s*:\\**\\s*", "");
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        String inner = quoted ? text.substring(1, text.length() - 1) : text;
        return inner.contains("\"") ? text : inner.strip();
    }

    private static String wholeSentences(String text) {
        Matcher ends = SENTENCE_END.matcher(text);
        int end = 0;
        while (ends.find()) {
            end = ends.end();
        }
        return end == 0 ? text : text.substring(0, end);
    }
}
