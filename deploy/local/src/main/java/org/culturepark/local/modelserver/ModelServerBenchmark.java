package org.culturepark.local.modelserver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Measures a running OpenAI-compatible endpoint with the two kinds of call the services make, four at a time, and prints
 * lines of {@code measure value unit}. Arguments: its base address, which ends with {@code /v1}, and the model's name.
 */
public final class ModelServerBenchmark {
    private static final int AT_ONCE = 4;
    private static final int QUESTIONS = 100;
    private static final int PERSONAS = 20;
    private static final int DIALOGUES = 4;
    private static final int TURNS = 8;
    private static final int TURN_TOKENS = 100;

    private static final String TASK = "Read the question and its numbered options, think of the person described, and"
            + " answer with one number only. Give no reason and no other word.";
    private static final String QUESTION = "Question %d: how important is it to you to have time for your personal"
            + " life?\n1 = of utmost importance\n2 = very important\n3 = of moderate importance\n4 = of little"
            + " importance\n5 = of no importance\nYou are %d years old, a teacher, and live in Korea.";

    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI chat;
    private final String model;

    private ModelServerBenchmark(String baseUrl, String model) {
        this.chat = URI.create(baseUrl + "/chat/completions");
        this.model = model;
    }

    public static void main(String... arguments) {
        ModelServerBenchmark benchmark = new ModelServerBenchmark(arguments[0], arguments[1]);
        Tokens questions = benchmark.timed(QUESTIONS, benchmark::question);
        print("questions_per_second", QUESTIONS / questions.seconds(), "1/s");
        print("question_cached_share", (double) questions.cached() / questions.prompt(), "ratio");
        Tokens dialogues = benchmark.timed(DIALOGUES, benchmark::dialogue);
        print("dialogue_tokens_per_second", dialogues.completion() / dialogues.seconds(), "tokens/s");
        print("dialogue_cached_share", (double) dialogues.cached() / dialogues.prompt(), "ratio");
    }

    private static void print(String measure, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %.2f %s%n", measure, value, unit);
    }

    /** One question to one of the personas; they share all but the persona. */
    private Tokens question(int number) {
        ArrayNode messages = messages(TASK);
        say(messages, "user", QUESTION.formatted(number / PERSONAS, 20 + number % PERSONAS));
        return Tokens.of(ask(messages, 2).path("usage"));
    }

    /** All turns of one dialogue, each with what was said before. */
    private Tokens dialogue(int number) {
        ArrayNode messages = messages("You are delegate %d. Family matters to you.".formatted(number));
        Tokens tokens = Tokens.NONE;
        for (int turn = 0; turn < TURNS; turn++) {
            say(messages, "user", "Turn " + turn + ": say what you think, and why.");
            JsonNode answer = ask(messages, TURN_TOKENS);
            say(messages, "assistant", answer.at("/choices/0/message/content").asText());
            tokens = tokens.plus(Tokens.of(answer.path("usage")));
        }
        return tokens;
    }

    private static ArrayNode messages(String system) {
        ArrayNode messages = JsonNodeFactory.instance.arrayNode();
        say(messages, "system", system);
        return messages;
    }

    private static void say(ArrayNode messages, String role, String content) {
        messages.addObject().put("role", role).put("content", content);
    }

    private JsonNode ask(ArrayNode messages, int maxTokens) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("model", model);
        body.put("max_tokens", maxTokens).put("temperature", 0.7).put("seed", 1).set("messages", messages);
        HttpRequest request = HttpRequest.newBuilder(chat)
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        try {
            return mapper.readTree(client.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Tokens timed(int calls, IntFunction<Tokens> call) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        long start = System.nanoTime();
        List<CompletableFuture<Tokens>> running = new ArrayList<>();
        IntStream.range(0, calls)
                .forEach(number -> running.add(CompletableFuture.supplyAsync(() -> call.apply(number), threads)));
        Tokens sum = running.stream().map(CompletableFuture::join).reduce(Tokens.NONE, Tokens::plus);
        threads.shutdown();
        return sum.in((System.nanoTime() - start) / 1e9);
    }

    private record Tokens(long prompt, long cached, long completion, double seconds) {
        static final Tokens NONE = new Tokens(0, 0, 0, 0);

        static Tokens of(JsonNode usage) {
            return new Tokens(
                    usage.path("prompt_tokens").asLong(),
                    usage.at("/prompt_tokens_details/cached_tokens").asLong(),
                    usage.path("completion_tokens").asLong(),
                    0);
        }

        Tokens plus(Tokens other) {
            return new Tokens(prompt + other.prompt, cached + other.cached, completion + other.completion, 0);
        }

        Tokens in(double time) {
            return new Tokens(prompt, cached, completion, time);
        }
    }
}
