package org.culturepark.trainer.finetune;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturepark.trainer.dataset.ChatMessage;

/** Takes apart what Llama 2's prompt format puts together: {@code <s>[INST] question [/INST] answer </s>}, over again. */
final class LlamaText {
    private static final Pattern TURN =
            Pattern.compile("\\s*(?:<s>)?\\s*\\[INST\\](.*?)\\[/INST\\](.*?)(?:</s>|(?=<s>)|$)", Pattern.DOTALL);
    private static final Pattern SYSTEM = Pattern.compile("\\s*<<SYS>>(.*?)<</SYS>>(.*)", Pattern.DOTALL);

    private LlamaText() {}

    static List<ChatMessage> messages(String text) {
        List<ChatMessage> messages = new ArrayList<>();
        Matcher turn = TURN.matcher(text);
        int end = 0;
        while (turn.find() && turn.start() == end) {
            Matcher system = SYSTEM.matcher(turn.group(1));
            boolean instructed = system.matches();
            if (instructed) {
                messages.add(new ChatMessage("system", system.group(1).strip()));
            }
            String question = instructed ? system.group(2) : turn.group(1);
            messages.add(new ChatMessage("user", question.strip()));
            messages.add(new ChatMessage(ChatMessage.ASSISTANT, turn.group(2).strip()));
            end = turn.end();
        }
        if (messages.isEmpty() || !text.substring(end).isBlank()) {
            throw new IllegalArgumentException("text is not in the form <s>[INST] question [/INST] answer </s>");
        }
        return messages;
    }
}
