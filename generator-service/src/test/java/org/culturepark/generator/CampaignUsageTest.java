package org.culturepark.generator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.culturepark.generator.ChatEndpoint.callTo;
import static org.culturepark.generator.ChatEndpoint.callsTo;
import static org.culturepark.generator.ChatEndpoint.says;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.Test;

/** What a campaign took, call by call and in sum, and what one would take. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class CampaignUsageTest {
    private final String model = "model-" + UUID.randomUUID();

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @Test
    void shouldSayWhatEachCultureUsedAtItsModel() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        endpoint.stubFor(callTo("gpt-4o-mini").willReturn(says("I say so.")));

        String id = CampaignApi.start("""
                {"cultures": ["Korean", "German"], "samples": 1, "questions": ["Q27"], "rounds": 1, "model": "%s",
                 "models": {"German": {"model": "gpt-4o-mini"}}}""".formatted(model));
        CampaignApi.awaitEnd(id);

        JsonPath usage = CampaignApi.path("/v1/campaigns/" + id + "/usage");
        assertThat(usage.getList("lines.group")).containsExactly("German", "Korean");
        assertThat(usage.getList("lines.model")).containsExactly("gpt-4o-mini", model);
        assertThat(usage.getList("lines.calls")).containsExactly(2, 2);
        assertThat(usage.getString("lines[0].money")).isNotNull();
        // Of the other model no price is known, so the sum is unknown too
        assertThat(usage.getString("lines[1].money")).isNull();
        assertThat(usage.getString("money")).isNull();
        assertThat(usage.getInt("totals.promptTokens")).isEqualTo(4 * 12);
        assertThat(usage.getString("budget")).isNull();
        given().get("/v1/campaigns/" + UUID.randomUUID() + "/usage").then().statusCode(404);
    }

    @Test
    void shouldStreamEveryCallAsALine() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        String id = start(2);
        CampaignApi.awaitEnd(id);

        String trace = given().get("/v1/campaigns/" + id + "/trace")
                .then()
                .statusCode(200)
                .contentType("application/jsonl")
                .extract()
                .asString();

        List<JsonPath> lines = trace.lines().map(JsonPath::from).toList();
        assertThat(lines).hasSize(4).allSatisfy(line -> {
            assertThat(line.getString("purpose.group")).isEqualTo("Korean");
            assertThat(line.getString("request.messages[0].role")).isEqualTo("system");
            assertThat(line.getString("answer")).isEqualTo("I say so.");
            assertThat(line.getString("outcome")).isEqualTo("ANSWERED");
            assertThat(line.getInt("attempts")).isEqualTo(1);
        });
    }

    @Test
    void shouldTellTheProgressUntilTheEnd() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.").withFixedDelay(200)));
        String id = start(2);

        List<JsonPath> events = given().get("/v1/campaigns/" + id + "/progress")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith("data:"))
                .map(line -> JsonPath.from(line.substring("data:".length())))
                .toList();

        assertThat(events).hasSizeGreaterThan(1);
        assertThat(events.get(0).getString("state")).isEqualTo("RUNNING");
        assertThat(events.get(events.size() - 1).getString("state")).isEqualTo("COMPLETED");
        given().get("/v1/campaigns/" + UUID.randomUUID() + "/progress").then().statusCode(404);
    }

    @Test
    void shouldProjectTheWholeFromAFewDialogues() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        String request = """
                {"cultures": ["Korean", "German"], "samples": 500, "rounds": 2, "model": "%s", "seed": 7}""".formatted(model);

        JsonPath taken = preview(request);
        String id = taken.getString("preview.id");
        JsonPath preview = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> CampaignApi.path("/v1/campaigns/previews/" + id),
                        seen -> "COMPLETED".equals(seen.getString("preview.state")));

        assertThat(preview.getInt("projection.dialogues")).isEqualTo(1000);
        assertThat(preview.getDouble("projection.calls.expected")).isEqualTo(4000);
        assertThat(preview.getDouble("projection.calls.low")).isEqualTo(4000);
        assertThat(preview.getDouble("projection.tokens.expected")).isEqualTo(60_000);
        assertThat(preview.getString("projection.money")).isNull();
        assertThat(CampaignApi.dialogues(id)).hasSize(4).allSatisfy(dialogue -> {
            assertThat(dialogue.getString("state")).isEqualTo("COMPLETED");
            assertThat(dialogue.getBoolean("announced")).isFalse();
        });
        assertThat(CampaignApi.path("/v1/campaigns?size=200").getList("items.id"))
                .doesNotContain(id);
        assertThat(preview(request).getString("preview.id")).isEqualTo(id);
        endpoint.verify(4 * 4, callsTo(model));
    }

    private JsonPath preview(String request) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", model)
                .body(request)
                .post("/v1/campaigns/preview")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
    }

    private String start(int samples) {
        return CampaignApi.start("""
                {"cultures": ["Korean"], "samples": %d, "questions": ["Q27"], "rounds": 1, "model": "%s"}""".formatted(samples, model));
    }
}
