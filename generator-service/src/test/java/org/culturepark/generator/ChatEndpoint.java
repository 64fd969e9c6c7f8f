package org.culturepark.generator;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A scripted chat endpoint behind the generator; each test talks to a model of its own name. */
public class ChatEndpoint implements QuarkusTestResourceLifecycleManager {
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Server {}

    private static final String PATH = "/v1/chat/completions";
    private static final String COMPLETION = """
            {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": 0,
             "message": {"role": "assistant", "content": "%s"}, "finish_reason": "%s"}],
             "usage": {"prompt_tokens": 12, "completion_tokens": 3, "total_tokens": 15,
             "prompt_tokens_details": {"cached_tokens": 8}}}
            """;

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    /** A call to this model. */
    static MappingBuilder callTo(String model) {
        return post(PATH).withRequestBody(matchingJsonPath("$.model", equalTo(model)));
    }

    /** A call that carries so many messages: 4 for a speaker's first turn, two more for each further one. */
    static MappingBuilder callTo(String model, int messages) {
        return callTo(model)
                .withRequestBody(matchingJsonPath("$[?(@.messages.length() == " + messages + ")]"))
                .atPriority(1);
    }

    static RequestPatternBuilder callsTo(String model) {
        return postRequestedFor(urlEqualTo(PATH)).withRequestBody(matchingJsonPath("$.model", equalTo(model)));
    }

    static ResponseDefinitionBuilder says(String text) {
        return okJson(COMPLETION.formatted(text, "stop"));
    }

    /** Held back by the endpoint's filter. */
    static ResponseDefinitionBuilder isFiltered() {
        return okJson(COMPLETION.formatted("", "content_filter"));
    }

    static ResponseDefinitionBuilder isCutOffAfter(String text) {
        return okJson(COMPLETION.formatted(text, "length"));
    }

    @Override
    public Map<String, String> start() {
        Path prompts = temporaryFolder();
        server.start();
        return Map.of(
                "quarkus.langchain4j.openai.base-url", server.baseUrl() + "/v1",
                "culturepark.model.retries", "1",
                "culturepark.model.retry-delay", "0.05S",
                "culturepark.job.polling", "0.1S",
                "culturepark.job.retry-delay", "0.1S",
                "culturepark.outbox.every", "1S",
                "culturepark.dialogue.languages", "en,ko",
                "culturepark.dialogue.prompts", prompts.toString());
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("prompts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.AnnotatedAndMatchesType(Server.class, WireMockServer.class));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
