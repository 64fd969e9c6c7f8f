package org.culturepark.processor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What the files hold; that others read them is {@code ExportsProof}. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@TestInstance(Lifecycle.PER_CLASS)
class ExportTest {
    private static final String PROUD =
            "I agree, making my \"parents\" proud has been the central aim of my life: 부모님.";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    @BeforeEach
    void publishOnce() {
        if (dataSet.get().getString("state") != null) {
            return;
        }
        aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .theDelegateSays("Hello. " + PROUD + " I take the bus to the river.")
                .sendTo(topics);
        dataSet.complete(topics, 1, 1, 1);
        dataSet.awaitState("PUBLISHED");
    }

    /** One line an example, only known roles, an assistant last: what OpenAI's guide to fine-tuning asks for. */
    @Test
    void shouldWriteChatLinesForOpenAi() throws Exception {
        JsonNode messages = line("openai").get("messages");

        assertThat(messages.findValuesAsText("role")).containsExactly("system", "user", "assistant");
        assertThat(messages.get(2).get("content").asText()).endsWith(PROUD);
        assertThat(messages).isEqualTo(JSON.valueToTree(example("messages")));
    }

    @Test
    void shouldWriteTextsWithTheMarksOfLlama() throws Exception {
        List<String> said = dataSet.read("/examples").getList("items[0].messages.content");

        assertThat(line("llama"))
                .isEqualTo(JSON.createObjectNode()
                        .put(
                                "text",
                                "<s>[INST] <<SYS>>\n" + said.get(0) + "\n<</SYS>>\n\n" + said.get(1) + " [/INST] "
                                        + said.get(2) + " </s>"));
    }

    @Test
    void shouldWriteConversationsForShareGpt() throws Exception {
        JsonNode conversation = line("sharegpt").get("conversations");

        assertThat(conversation.findValuesAsText("from")).containsExactly("system", "human", "gpt");
        assertThat(conversation.get(2).get("value").asText()).endsWith(PROUD);
    }

    @Test
    void shouldWriteColumns(@TempDir Path folder) throws Exception {
        Path file =
                Files.write(folder.resolve("train.parquet"), export("parquet").asByteArray());

        List<Group> rows = new ArrayList<>();
        try (ParquetReader<Group> reader = new Rows(file).build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                rows.add(row);
            }
        }
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.getString("example_id", 0)).isEqualTo(example("exampleId"));
            assertThat(row.getInteger("code", 0)).isEqualTo(2);
            Group messages = row.getGroup("messages", 0);
            assertThat(messages.getFieldRepetitionCount("list")).isEqualTo(3);
            assertThat(messages.getGroup("list", 2).getGroup("element", 0).getString("content", 0))
                    .endsWith(PROUD);
        });
    }

    @Test
    void shouldDescribeTheDataSetInItsCard() {
        String card = RestAssured.get("/v1/datasets/{id}/card?format=parquet", dataSet.id())
                .asString();

        assertThat(card)
                .startsWith("---\npretty_name: \"CulturePark, Koreans\"\n")
                .contains("- n<1K\n", "path: train-parquet.parquet\n")
                .contains(dataSet.get().getString("version.contentHash"))
                .contains("| wvs7, KOR |", "| Q30 |")
                .contains("| Dialogues | 1 | 1 | 0 |  |")
                .contains("| Opinions | 2 | 1 | 1 | IRRELEVANT 1 |")
                .contains("| Selection | 1 | 1 | 0 |  |")
                .contains("Spoke in the dialogues: smollm2-135m-instruct (1).", "Prompts of the dialogues: guide-v1.")
                .contains("| dialogues | smollm2-135m-instruct | | 412 | 38 |")
                .contains("found and judged by SENTENCES and EMBEDDING.")
                .doesNotContain("{");
    }

    @Test
    void shouldNameTheFormatThatThereIsNot() {
        Response refused = RestAssured.get("/v1/datasets/{id}/export?format=xml", dataSet.id());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("format");
    }

    @Test
    void shouldHandOutNothingThatIsNotPublished() {
        TestDataSet other = TestDataSet.create();
        other.complete(topics, 1, 5, 1);
        other.awaitState("COLLECTING");

        for (String path : List.of("export", "card")) {
            Response refused = RestAssured.get("/v1/datasets/{id}/{path}", other.id(), path);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:problem:processor:not-published");
        }
    }

    private JsonNode line(String format) throws Exception {
        List<String> lines = export(format).asString().lines().toList();
        assertThat(lines).hasSize(1);
        return JSON.readTree(lines.get(0));
    }

    private Response export(String format) {
        Response response = RestAssured.get("/v1/datasets/{id}/export?format={format}", dataSet.id(), format);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Content-Disposition")).contains("train-" + format + ".");
        return response;
    }

    private Object example(String field) {
        return dataSet.read("/examples").get("items[0]." + field);
    }

    private static final class Rows extends ParquetReader.Builder<Group> {
        Rows(Path file) {
            super(new LocalInputFile(file), new PlainParquetConfiguration());
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }
}
