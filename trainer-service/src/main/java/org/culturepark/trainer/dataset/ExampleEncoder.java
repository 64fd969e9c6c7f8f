package org.culturepark.trainer.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.culturepark.trainer.weights.UnreadableModel;

/** Turns conversations into tokens, and marks those that the assistant says: its words and the end of its turn. */
public final class ExampleEncoder implements AutoCloseable {
    /** A noncharacter of Unicode, which no text holds: it keeps what people wrote from looking like a special token. */
    private static final String BREAK = "\ufdd0";

    private final ModelTokenizer tokenizer;
    private final ChatTemplate template;
    private final Pattern special;

    ExampleEncoder(ModelTokenizer tokenizer, ChatTemplate template) {
        this.tokenizer = tokenizer;
        this.template = template;
        this.special = Pattern.compile(
                tokenizer.specialTokens().keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    /** @throws UnreadableModel when the model brings no chat template, or its tokenizer cannot be built */
    public static ExampleEncoder of(TokenizerFiles files) {
        String source = files.chatTemplate()
                .orElseThrow(() -> new UnreadableModel("the model has no chat template, so it cannot learn dialogues"));
        return new ExampleEncoder(ModelTokenizer.of(files), new ChatTemplate(source, files.namedTokens()));
    }

    /** A conversation up to where the assistant is to speak, as token ids. */
    public int[] prompt(List<ChatMessage> messages) {
        List<ChatMessage> safe =
                messages.stream().map(this::withoutSpecialTokens).toList();
        return encode(template.render(safe, true), List.of()).tokens().stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The text of one token. */
    public String text(int token) {
        return tokenizer.decode(token);
    }

    public TokenizedExample encode(TrainingExample example) {
        List<ChatMessage> messages =
                example.messages().stream().map(this::withoutSpecialTokens).toList();
        String text = template.render(messages, false);
        return encode(text, answers(messages, text));
    }

    @Override
    public void close() {
        tokenizer.close();
    }

    /** Where in a text the assistant speaks. */
    private record Span(int start, int end) {
        boolean covers(int position) {
            return start <= position && position < end;
        }
    }

    /** An answer reaches from where the template prompts for it to the last special token that it ends with. */
    private List<Span> answers(List<ChatMessage> messages, String text) {
        List<Span> answers = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).isFromAssistant()) {
                String prompt = template.render(messages.subList(0, i), true);
                String answered = template.render(messages.subList(0, i + 1), false);
                if (!text.startsWith(answered) || !answered.startsWith(prompt)) {
                    throw new UnreadableModel(
                            "the chat template writes an answer differently once more is said after it, "
                                    + "so where answers begin and end cannot be told");
                }
                answers.add(new Span(prompt.length(), endOfTurn(answered)));
            }
        }
        return answers;
    }

    private int endOfTurn(String answered) {
        int end = special.matcher(answered)
                .results()
                .mapToInt(match -> match.end())
                .max()
                .orElse(0);
        return answered.substring(end).isBlank() ? end : answered.length();
    }

    private TokenizedExample encode(String text, List<Span> answers) {
        List<Integer> ids = new ArrayList<>();
        List<Boolean> learned = new ArrayList<>();
        int from = 0;
        Matcher matcher = special.matcher(text);
        while (matcher.find()) {
            encodePlain(text, from, matcher.start(), answers, ids, learned);
            ids.add(tokenizer.specialTokens().get(matcher.group()));
            learned.add(isAnswer(matcher.start(), answers));
            from = matcher.end();
        }
        encodePlain(text, from, text.length(), answers, ids, learned);
        return new TokenizedExample(ids, learned);
    }

    private void encodePlain(
            String text, int from, int to, List<Span> answers, List<Integer> ids, List<Boolean> learned) {
        String plain = text.substring(from, to);
        for (ModelTokenizer.Token token : tokenizer.encode(plain.replace(BREAK, ""), from == 0)) {
            ids.add(token.id());
            learned.add(isAnswer(from + withBreaks(plain, token.start()), answers));
        }
    }

    private static boolean isAnswer(int position, List<Span> answers) {
        return answers.stream().anyMatch(answer -> answer.covers(position));
    }

    /** The index in a text with breaks of what is at an index without them. */
    private static int withBreaks(String text, int index) {
        int at = 0;
        for (int left = index; left > 0 || text.startsWith(BREAK, at); at++) {
            if (!text.startsWith(BREAK, at)) {
                left--;
            }
        }
        return at;
    }

    private ChatMessage withoutSpecialTokens(ChatMessage message) {
        String content = special.matcher(message.content().replace(BREAK, ""))
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group().charAt(0) + BREAK + match.group().substring(1)));
        return new ChatMessage(message.role(), content);
    }
}
