package org.culturepark.chassis.endpoint;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;

/**
 * Has vectors made of a request's messages, and answers with them as {@link VectorText}: so all that holds for a chat call
 * holds for this one too, from the limits to the stored answer.
 */
final class VectorClient implements ChatModel {
    private final EmbeddingModel embedder;

    VectorClient(EmbeddingModel embedder) {
        this.embedder = embedder;
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        List<TextSegment> texts = request.messages().stream()
                .map(message -> TextSegment.from(((UserMessage) message).singleText()))
                .toList();
        Response<List<Embedding>> made = embedder.embedAll(texts);
        if (made.content().size() != texts.size()) {
            throw new IllegalStateException(
                    "%d vectors for %d texts".formatted(made.content().size(), texts.size()));
        }
        String answer =
                VectorText.of(made.content().stream().map(Embedding::vector).toList());
        return ChatResponse.builder()
                .aiMessage(AiMessage.from(answer))
                .tokenUsage(made.tokenUsage())
                .build();
    }
}
