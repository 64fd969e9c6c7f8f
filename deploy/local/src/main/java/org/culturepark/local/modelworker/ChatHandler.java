package org.culturepark.local.modelworker;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.IntStream;
import org.culturepark.local.openai.Call;

/** Answers {@code POST /v1/chat/completions} and {@code POST /tokenize} for the one model of this process. */
final class ChatHandler {
    private final Completions completions;

    ChatHandler(Completions completions) {
        this.completions = completions;
    }

    void chat(Call call) throws IOException {
        ChatRequest request = ChatRequestReader.read(call.json());
        ChatResponse response = new ChatResponse(request.model());
        if (!request.stream()) {
            call.reply(200, response.whole(completions.complete(request, piece -> {})));
            return;
        }
        try (EventStream stream = new EventStream(call)) {
            Answer answer = completions.complete(request, piece -> stream.piece(piece, response));
            stream.end(answer, response, request.includeUsage());
        }
    }

    /** As vLLM's: {@code {messages}} in, {@code {count, max_model_len, tokens}} out. */
    void tokenize(Call call) throws IOException {
        int[] ids = completions.prompt(ChatRequestReader.messages(call.json()));
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("count", ids.length)
                .put("max_model_len", completions.context());
        IntStream.of(ids).forEach(answer.putArray("tokens")::add);
        call.reply(200, answer);
    }
}
