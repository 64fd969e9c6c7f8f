package org.culturepark.testing;

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
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.HashMap;
import java.util.Map;

/**
 * A scripted chat endpoint behind the service under test. Each service extends it with the settings that its tests need;
 * each test talks to a model of its own name.
 */
public abstract class ChatEndpoint implements QuarkusTestResourceLifecycleManager {
    /** Marks the field of a test that gets the endpoint. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Server {}

    public static final String PATH = "/v1/chat/completions";
    private static final String COMPLETION = """
            {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": 0,
             "message": {"role": "assistant", "content": "%s"}, "finish_reason": "%s"}],
             "usage": {"prompt_tokens": 12, "completion_tokens": 3, "total_tokens": 15,
             "prompt_tokens_details": {"cached_tokens": 8}}}
            """;

    private final WireMockServer server = new WireMockServer(options().dynamicPort());
    private final Map<String, String> settings;

    /** @param settings configuration of the service under test, beside the endpoint's address */
    protected ChatEndpoint(Map<String, String> settings) {
        this.settings = settings;
    }

    /** A call to this model. */
    public static MappingBuilder callTo(String model) {
        return post(PATH).withRequestBody(matchingJsonPath("$.model", equalTo(model)));
    }

    /** A call that carries so many messages. */
    public static MappingBuilder callTo(String model, int messages) {
        return callTo(model)
                .withRequestBody(matchingJsonPath("$[?(@.messages.length() == " + messages + ")]"))
                .atPriority(1);
    }

    public static RequestPatternBuilder callsTo(String model) {
        return postRequestedFor(urlEqualTo(PATH)).withRequestBody(matchingJsonPath("$.model", equalTo(model)));
    }

    /** Of 12 prompt tokens, 8 of them cached, and 3 completion tokens. */
    public static ResponseDefinitionBuilder says(String text) {
        return ends(text, "stop");
    }

    /** Held back by the endpoint's filter. */
    public static ResponseDefinitionBuilder isFiltered() {
        return ends("", "content_filter");
    }

    public static ResponseDefinitionBuilder isCutOffAfter(String text) {
        return ends(text, "length");
    }

    private static ResponseDefinitionBuilder ends(String text, String finishReason) {
        return okJson(COMPLETION.formatted(text, finishReason));
    }

    @Override
    public Map<String, String> start() {
        server.start();
        Map<String, String> all = new HashMap<>(settings);
        all.put("quarkus.langchain4j.openai.base-url", server.baseUrl() + "/v1");
        return all;
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
