package org.culturepark.processor;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.culturepark.testing.ChatEndpoint.PATH;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;

/** What a model answers by the schema that it is asked to keep to; each answer takes 100 tokens to read and 9 to write. */
public record ScriptedModel(WireMockServer endpoint) {
    private static final String COMPLETION = """
            {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": 0,
             "message": {"role": "assistant", "content": "%s"}, "finish_reason": "stop"}],
             "usage": {"prompt_tokens": 100, "completion_tokens": 9, "total_tokens": 109}}""";

    /** With nothing to say yet. */
    public static ScriptedModel at(WireMockServer endpoint) {
        endpoint.resetAll();
        return new ScriptedModel(endpoint);
    }

    /** The statement is found in the first turn. */
    public ScriptedModel extracts(String statement) {
        return extracts(1, statement, "Question");
    }

    /** @param asked what the request has in it */
    public ScriptedModel extracts(int turn, String statement, String asked) {
        return answers(
                "opinions",
                asked,
                "{\"opinions\": [{\"turn\": %d, \"statement\": \"%s\"}]}".formatted(turn, statement));
    }

    public ScriptedModel judges(String statement, String verdict) {
        return answers("verdict", "Statement: " + statement, "{\"verdict\": \"%s\"}".formatted(verdict));
    }

    public ScriptedModel rewrites(String statement, String rewritten) {
        return answers("rewritten", "Statement: " + statement, "{\"statement\": \"%s\"}".formatted(rewritten));
    }

    /**
     * @param schema its name
     * @param asked what the request has in it
     */
    public ScriptedModel answers(String schema, String asked, String content) {
        String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(content));
        endpoint.stubFor(post(PATH)
                .withRequestBody(schemaIs(schema))
                .withRequestBody(matchingJsonPath("$.messages[1].content", containing(asked)))
                .willReturn(okJson(COMPLETION.formatted(escaped))));
        return this;
    }

    /** Requests for an answer of this schema. */
    public static RequestPatternBuilder asked(String schema) {
        return postRequestedFor(urlEqualTo(PATH)).withRequestBody(schemaIs(schema));
    }

    private static StringValuePattern schemaIs(String name) {
        return matchingJsonPath("$.response_format.json_schema[?(@.name == '%s')]".formatted(name));
    }
}
