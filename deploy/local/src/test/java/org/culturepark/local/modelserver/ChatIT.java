package org.culturepark.local.modelserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.local.modelserver.RunningModelServer.BASE;
import static org.culturepark.local.modelserver.RunningModelServer.json;
import static org.culturepark.local.modelserver.RunningModelServer.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatIT {
    private static final String MODEL = "'model': '" + BASE + "', ";
    private static final String HELLO = MODEL + "'messages': [{'role': 'user', 'content': 'Say hello in French.'}]";
    private static final String STORY =
            MODEL + "'messages': [{'role': 'user', 'content': 'Tell a long story about the sea.'}]";

    private static RunningModelServer server;

    @BeforeAll
    static void start() throws IOException {
        server = RunningModelServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void shouldListBaseModel() throws IOException {
        JsonNode models = json(server.get("/v1/models"));

        assertThat(models.path("object").asText()).isEqualTo("list");
        assertThat(models.path("data")).hasSize(1);
        assertThat(models.at("/data/0/id").asText()).isEqualTo(BASE);
        assertThat(models.at("/data/0/parent").isNull()).isTrue();
    }

    @Test
    void shouldEndAnswerAtTokenLimit() throws IOException {
        JsonNode answer = server.chat(STORY + ", 'max_tokens': 12");

        assertThat(answer.at("/choices/0/finish_reason").asText()).isEqualTo("length");
        assertThat(answer.at("/choices/0/message/role").asText()).isEqualTo("assistant");
        assertThat(text(answer)).isNotBlank();
        assertThat(answer.at("/usage/completion_tokens").asInt()).isEqualTo(12);
    }

    @Test
    void shouldSayThatModelEndedItsAnswer() throws IOException {
        JsonNode answer = server.chat(MODEL + "'messages': [{'role': 'user', 'content': 'What is 2+2?'}],"
                + " 'temperature': 0, 'max_completion_tokens': 300");

        assertThat(answer.at("/choices/0/finish_reason").asText()).isEqualTo("stop");
        assertThat(answer.at("/usage/completion_tokens").asInt()).isBetween(2, 299);
    }

    @Test
    void shouldCountTokensOfPromptAndOfWhatWasCached() throws IOException {
        String chat = MODEL + "'messages': [{'role': 'user', 'content': 'Hello!'}], 'max_tokens': 1";
        server.chat(chat);

        JsonNode usage = server.chat(chat).path("usage");

        // 32: see shouldTokenizeAsTransformersDoes. The last token of a prompt is always read again.
        assertThat(usage.path("prompt_tokens").asInt()).isEqualTo(32);
        assertThat(usage.at("/prompt_tokens_details/cached_tokens").asInt()).isEqualTo(31);
        assertThat(usage.path("total_tokens").asInt()).isEqualTo(33);
    }

    /**
     * The ids are those of Hugging Face transformers 5.23.0: {@code
     * AutoTokenizer.from_pretrained(folder, gguf_file="SmolLM2-135M-Instruct.Q4_1.gguf")}, then {@code
     * apply_chat_template(messages, add_generation_prompt=True)}. They begin with 1, {@code <|im_start|>}.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'role': 'user', 'content': 'Hello!'} | 1,9690,198,2683,359,253,5356,5646,11173,3365,3511,308,34519,28,7018,411,407,19712,8182,2,198,1,4093,198,19556,17,2,198,1,520,9531,198
            {'role': 'system', 'content': 'You answer for Korea.'}, {'role': 'user', 'content': 'Größe 東京 🙂  two  spaces\\n\\nand 1234'}, {'role': 'assistant', 'content': 'Yes.'}, {'role': 'user', 'content': 'Why?'} | 1,9690,198,2683,2988,327,9096,30,2,198,1,4093,198,27302,7466,34878,85,17097,247,126,16736,122,47526,216,827,216,5600,198,198,397,216,33,34,35,36,2,198,1,520,9531,198,10539,30,2,198,1,4093,198,4898,47,2,198,1,520,9531,198
            """)
    void shouldTokenizeAsTransformersDoes(String messages, String ids) throws IOException {
        JsonNode answer =
                json(server.post("/tokenize", ("{" + MODEL + "'messages': [" + messages + "]}").replace('\'', '"')));

        assertThat(answer.path("tokens").toString()).isEqualTo("[" + ids + "]");
    }

    @Test
    void shouldRepeatAnswerOfSeedWhenNothingElseRuns() throws IOException {
        String chat = STORY + ", 'temperature': 1, 'max_tokens': 24, 'seed': ";
        server.chat(chat + 1);

        String first = text(server.chat(chat + 1));
        String second = text(server.chat(chat + 1));
        String other = text(server.chat(chat + 2));

        assertThat(second).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void shouldLeaveOutStopTextAndWhatFollows() throws IOException {
        String chat = STORY + ", 'temperature': 0, 'max_tokens': 40";
        String whole = text(server.chat(chat));
        String stop = whole.split(" ")[4];

        JsonNode asText = server.chat(chat + ", 'stop': '" + stop + "'");
        JsonNode asList = server.chat(chat + ", 'stop': ['§', '" + stop + "']");

        assertThat(text(asText)).isEqualTo(whole.substring(0, whole.indexOf(stop)));
        assertThat(text(asList)).isEqualTo(text(asText));
        assertThat(asText.at("/choices/0/finish_reason").asText()).isEqualTo("stop");
    }

    @Test
    void shouldStreamSameAnswerInPieces() throws IOException {
        String chat = HELLO + ", 'temperature': 0, 'max_tokens': 10";
        server.chat(chat);
        String whole = text(server.chat(chat));

        HttpResponse<String> stream =
                server.postChat(chat + ", 'stream': true, 'stream_options': {'include_usage': true}");

        List<String> events =
                stream.body().lines().filter(line -> !line.isEmpty()).toList();
        List<JsonNode> chunks = new ArrayList<>();
        for (String event : events.subList(0, events.size() - 1)) {
            chunks.add(json(event.substring("data: ".length())));
        }
        StringBuilder text = new StringBuilder();
        chunks.forEach(chunk -> text.append(chunk.at("/choices/0/delta/content").asText("")));
        assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(events.get(events.size() - 1)).isEqualTo("data: [DONE]");
        assertThat(text).hasToString(whole);
        assertThat(chunks.get(0).at("/choices/0/delta/role").asText()).isEqualTo("assistant");
        assertThat(chunks.get(chunks.size() - 2).at("/choices/0/finish_reason").asText())
                .isEqualTo("length");
        assertThat(chunks.get(chunks.size() - 1).at("/usage/completion_tokens").asInt())
                .isEqualTo(10);
    }

    @Test
    void shouldAnswerAsSchemaDemands() throws IOException {
        JsonNode answer = server.chat(MODEL + """
                'messages': [{'role': 'user', 'content': 'How important is family? Answer as JSON.'}], 'max_tokens': 60,
                'response_format': {'type': 'json_schema', 'json_schema': {'name': 'answer', 'schema': {
                    'type': 'object', 'additionalProperties': false, 'required': ['option', 'sure'],
                    'properties': {'option': {'enum': [1, 2, 3, 4]}, 'sure': {'type': 'boolean'}}}}}
                """);

        JsonNode given = json(text(answer));
        assertThat(given.path("option").asInt()).isBetween(1, 4);
        assertThat(given.path("sure").isBoolean()).isTrue();
        assertThat(given).hasSize(2);
    }

    @Test
    void shouldAnswerWithAnyObjectWhenAskedForJson() throws IOException {
        JsonNode answer = server.chat(HELLO + ", 'max_tokens': 1, 'response_format': {'type': 'json_object'}");

        assertThat(text(answer).strip()).startsWith("{");
    }

    @Test
    void shouldAnswerMoreCallsThanSlotsAtOnce() {
        List<CompletableFuture<Integer>> calls = IntStream.range(0, 12)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> statusOf(number)))
                .toList();

        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo(200));
    }

    private static int statusOf(int number) {
        try {
            return server.postChat(HELLO + ", 'max_tokens': 4, 'seed': " + number)
                    .statusCode();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'model': 'none', 'messages': [{'role': 'user', 'content': 'a'}] | 404 | model
            'messages': [{'role': 'user', 'content': 'a'}] | 400 | model
            MODEL 'messages': [] | 400 | messages
            MODEL 'messages': [{'role': 'judge', 'content': 'a'}] | 400 | messages[0].role
            MODEL 'messages': [{'role': 'user', 'content': 7}] | 400 | messages[0].content
            MODEL HELLO 'max_tokens': 0 | 400 | max_tokens
            MODEL HELLO 'temperature': 'hot' | 400 | temperature
            MODEL HELLO 'temperature': 3 | 400 | temperature
            MODEL HELLO 'top_p': -1 | 400 | top_p
            MODEL HELLO 'seed': 1.5 | 400 | seed
            MODEL HELLO 'stop': [1] | 400 | stop
            MODEL HELLO 'n': 2 | 400 | n
            MODEL HELLO 'logprobs': true | 400 | logprobs
            MODEL HELLO 'tools': [{'type': 'function'}] | 400 | tools
            MODEL HELLO 'response_format': {'type': 'xml'} | 400 | response_format.type
            MODEL HELLO 'response_format': {'type': 'json_schema', 'json_schema': {'schema': 1}} | 400 | response_format.json_schema.schema
            MODEL HELLO 'response_format': {'type': 'json_schema', 'json_schema': {'schema': {'type': 'nonsense'}}} | 400 | response_format
            """)
    void shouldNameFieldThatIsWrong(String fields, int status, String param) throws IOException {
        HttpResponse<String> response = server.postChat(
                fields.replace("MODEL", MODEL).replace("HELLO", "'messages': [{'role': 'user', 'content': 'a'}],"));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(json(response).at("/error/param").asText()).isEqualTo(param);
        assertThat(json(response).at("/error/message").asText()).isNotBlank();
    }

    @Test
    void shouldRefusePromptThatDoesNotFit() throws IOException {
        HttpResponse<String> response =
                server.postChat(MODEL + "'messages': [{'role': 'user', 'content': '" + "word ".repeat(5000) + "'}]");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).at("/error/code").asText()).isEqualTo("context_length_exceeded");
    }

    @Test
    void shouldRefuseWhatIsNotJson() throws IOException {
        HttpResponse<String> response = server.post("/v1/chat/completions", "{\"model\": ");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).at("/error/code").asText()).isEqualTo("malformed_json");
    }
}
