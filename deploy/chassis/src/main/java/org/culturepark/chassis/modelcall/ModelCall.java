package org.culturepark.chassis.modelcall;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.List;
import java.util.Optional;
import org.culturepark.chassis.endpoint.Endpoints;

/**
 * One chat call, or one for vectors.
 *
 * @param endpoint name of a configured one
 * @param messages what calls have in common first, so that prefix caches do most of the reading
 * @param temperature 0 to 2
 * @param maxTokens tokens that the answer may have; none where vectors are wanted
 * @param seed random seed, where the endpoint takes one
 * @param stop texts that end the answer and are no part of it
 * @param topTokens how many of the likeliest tokens are wanted where the answer begins, where the endpoint tells them; 0 if none
 * @param schema the JSON schema that the answer has to fit, where the endpoint can hold it to one
 */
public record ModelCall(
        Purpose purpose,
        String endpoint,
        String model,
        List<ChatMessage> messages,
        double temperature,
        int maxTokens,
        Optional<Integer> seed,
        List<String> stop,
        Optional<JsonSchema> schema,
        int topTokens) {

    public ModelCall {
        messages = List.copyOf(messages);
        stop = List.copyOf(stop);
    }

    /** To the default endpoint; greedy, at most 256 tokens, without seed, stop or schema. */
    public static ModelCall of(Purpose purpose, String model, List<ChatMessage> messages) {
        return new ModelCall(
                purpose, Endpoints.DEFAULT, model, messages, 0, 256, Optional.empty(), List.of(), Optional.empty(), 0);
    }

    /**
     * To the default endpoint: one vector for each of the texts, which the answer has as
     * {@link org.culturepark.chassis.endpoint.VectorText}.
     */
    public static ModelCall vectors(Purpose purpose, String model, List<String> texts) {
        return of(
                        purpose,
                        model,
                        texts.stream().<ChatMessage>map(UserMessage::from).toList())
                .maxTokens(0);
    }

    boolean asksForVectors() {
        return maxTokens == 0;
    }

    public ModelCall purpose(Purpose value) {
        return new ModelCall(value, endpoint, model, messages, temperature, maxTokens, seed, stop, schema, topTokens);
    }

    public ModelCall endpoint(String value) {
        return new ModelCall(purpose, value, model, messages, temperature, maxTokens, seed, stop, schema, topTokens);
    }

    public ModelCall temperature(double value) {
        return new ModelCall(purpose, endpoint, model, messages, value, maxTokens, seed, stop, schema, topTokens);
    }

    public ModelCall maxTokens(int value) {
        return new ModelCall(purpose, endpoint, model, messages, temperature, value, seed, stop, schema, topTokens);
    }

    /** Endpoints take seeds of 31 bits; of a longer one these are used. */
    public ModelCall seed(long value) {
        int bits = (int) (value & Integer.MAX_VALUE);
        return new ModelCall(
                purpose, endpoint, model, messages, temperature, maxTokens, Optional.of(bits), stop, schema, topTokens);
    }

    public ModelCall stop(List<String> value) {
        return new ModelCall(
                purpose, endpoint, model, messages, temperature, maxTokens, seed, value, schema, topTokens);
    }

    public ModelCall schema(JsonSchema value) {
        return new ModelCall(
                purpose, endpoint, model, messages, temperature, maxTokens, seed, stop, Optional.of(value), topTokens);
    }

    public ModelCall topTokens(int value) {
        return new ModelCall(purpose, endpoint, model, messages, temperature, maxTokens, seed, stop, schema, value);
    }
}
