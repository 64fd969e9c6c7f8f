package org.culturepark.generator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.generator.ChatEndpoint.callTo;
import static org.culturepark.generator.ChatEndpoint.callsTo;
import static org.culturepark.generator.ChatEndpoint.says;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.culturepark.testing.RealStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions of the prompts, as an operator edits and a campaign uses them. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class PromptTest {
    private final String model = "model-" + UUID.randomUUID();
    private final String name = "mine-" + UUID.randomUUID();

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @ConfigProperty(name = "culturepark.dialogue.prompts")
    Path folder;

    @Test
    void shouldShowTheVersionsThereAre() {
        JsonPath versions = CampaignApi.path("/v1/prompts");

        assertThat(versions.getList("name")).contains("guide-v1", "guide-v2");
        assertThat(versions.getList("find { it.name == 'guide-v2' }.uses"))
                .containsExactly("SELF_GUIDANCE", "FREE_CHAT", "DIRECT");
        JsonPath version = CampaignApi.path("/v1/prompts/guide-v2");
        assertThat(version.getString("version")).matches("guide-v2@[0-9a-f]{8}");
        assertThat(version.getString("texts.'round-4.txt'")).contains("Do you agree with {otherName} or not?");
        given().get("/v1/prompts/guide-v9").then().statusCode(404);
    }

    @Test
    void shouldUseAFolderAsItIsAndKeepWhatWasUsed() throws IOException {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        write("direct-system.txt", "Answer as somebody would.");
        write("direct.txt", "{question}? First wording.");
        String first = version();
        write("direct.txt", "{question}? Second wording.");
        String second = version();

        assertThat(first).startsWith(name + "@").isNotEqualTo(second);
        assertThat(CampaignApi.path("/v1/prompts/" + name).getString("version")).isEqualTo(second);
        assertThat(CampaignApi.path("/v1/prompts/" + first).getString("texts.'direct.txt'"))
                .isEqualTo("{question}? First wording.");
        endpoint.verify(1, callsTo(model).withRequestBody(WireMock.containing("First wording.")));
        endpoint.verify(1, callsTo(model).withRequestBody(WireMock.containing("Second wording.")));
        assertThat(versionUsedBy(first)).isEqualTo(first);
    }

    @Test
    void shouldNameTheFileThatIsBroken() throws IOException {
        write("direct-system.txt", "Answer.");
        write("direct.txt", "{qestion}");

        post(name, "\"mode\": \"DIRECT\"")
                .statusCode(422)
                .body("violations[0].field", equalTo("prompts"))
                .body("violations[0].message", containsString(name + "/direct.txt"));
        Files.delete(folder.resolve(name).resolve("direct.txt"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gone     | "rounds": 1           | prompts | there are no prompts
            ../..    | "rounds": 1           | prompts | there are no prompts
            guide-v1 | "style": "FREE_CHAT"  | prompts | guide-v1 cannot lead FREE_CHAT; it can lead [SELF_GUIDANCE]
            guide-v1 | "mode": "DIRECT"      | prompts | cannot lead DIRECT
            guide-v1 | "language": "ko"      | prompts | in English only
            guide-v2 | "rounds": 8           | rounds  | the guide of guide-v2 leads through 7
            """)
    void shouldRefuseWhatTheyCannotLead(String version, String with, String field, String message) {
        post(version, with)
                .statusCode(422)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].message", containsString(message));
    }

    private String version() {
        return versionUsedBy(name);
    }

    private String versionUsedBy(String prompts) {
        String id = CampaignApi.start(request(prompts, "\"mode\": \"DIRECT\""));
        CampaignApi.awaitEnd(id);
        return CampaignApi.dialogues(id).get(0).getString("turns[0].promptVersion");
    }

    private ValidatableResponse post(String prompts, String with) {
        return given().contentType(ContentType.JSON)
                .body(request(prompts, with))
                .post("/v1/campaigns")
                .then();
    }

    private String request(String prompts, String with) {
        return """
                {"cultures": ["Korean"], "questions": ["Q27"], "samples": 1, "model": "%s", "prompts": "%s", %s}""".formatted(model, prompts, with);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(name).resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
