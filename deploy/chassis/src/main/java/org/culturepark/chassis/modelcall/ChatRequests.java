package org.culturepark.chassis.modelcall;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiChatResponseMetadata;
import dev.langchain4j.model.openai.OpenAiTokenUsage;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Between our calls and the client's. */
final class ChatRequests {
    private static final int CHARACTERS_A_TOKEN = 4;

    private ChatRequests() {}

    static ChatRequest of(ModelCall call) {
        var parameters = OpenAiChatRequestParameters.builder()
                .modelName(call.model())
                .temperature(call.temperature())
                .maxOutputTokens(call.maxTokens())
                .stopSequences(call.stop());
        call.seed().ifPresent(parameters::seed);
        if (call.topTokens() > 0) {
            parameters.logprobs(true).topLogprobs(call.topTokens());
        }
        call.schema()
                .ifPresent(schema -> parameters.responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(schema)
                        .build()));
        return ChatRequest.builder()
                .messages(call.messages())
                .parameters(parameters.build())
                .build();
    }

    /** Tokens that the call may use; four characters of a prompt are about one. */
    static long guessTokens(ModelCall call) {
        int characters = call.messages().stream()
                .mapToInt(message -> RequestJson.text(message).length())
                .sum();
        return characters / CHARACTERS_A_TOKEN + call.maxTokens();
    }

    static ModelAnswer answer(UUID callId, ChatResponse response) {
        // Without the one character that PostgreSQL stores in no text: an answer not stored would be paid for again.
        String text =
                Optional.ofNullable(response.aiMessage().text()).orElse("").replace("\0", "");
        return new ModelAnswer(
                callId,
                text.strip(),
                response.finishReason() == FinishReason.LENGTH,
                usage(response),
                beginnings(response));
    }

    /** Probability of each token that the answer might have begun with, as far as the endpoint tells. */
    private static Map<String, Double> beginnings(ChatResponse response) {
        if (!(response.metadata() instanceof OpenAiChatResponseMetadata metadata) || metadata.logProbs() == null) {
            return Map.of();
        }
        Map<String, Double> probabilities = new TreeMap<>();
        metadata.logProbs().stream()
                .limit(1)
                .flatMap(first -> Optional.ofNullable(first.topLogprobs()).orElse(List.of()).stream())
                .forEach(token ->
                        probabilities.merge(token.token().replace("\0", ""), Math.exp(token.logprob()), Double::sum));
        return probabilities;
    }

    static Outcome outcome(ChatResponse response) {
        if (response.finishReason() == FinishReason.CONTENT_FILTER) {
            return Outcome.FILTERED;
        }
        String text = response.aiMessage().text();
        return text == null || text.isBlank() ? Outcome.EMPTY : Outcome.ANSWERED;
    }

    static Usage usage(ChatResponse response) {
        TokenUsage usage = response.tokenUsage();
        if (usage == null) {
            return Usage.NONE;
        }
        long cached = usage instanceof OpenAiTokenUsage detailed && detailed.inputTokensDetails() != null
                ? orZero(detailed.inputTokensDetails().cachedTokens())
                : 0;
        return new Usage(orZero(usage.inputTokenCount()), orZero(usage.outputTokenCount()), cached);
    }

    private static long orZero(Integer count) {
        return count == null ? 0 : count;
    }
}
