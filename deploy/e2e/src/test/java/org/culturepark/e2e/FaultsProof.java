package org.culturepark.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.contracts.Topics;
import org.culturepark.local.database.DatabaseSettings;
import org.culturepark.local.database.EmbeddedDatabase;
import org.culturepark.local.kafka.EmbeddedKafka;
import org.culturepark.local.kafka.KafkaSettings;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.network.FreePort;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand dialogues against an endpoint that fails one call in five, while two replicas of the generator are killed
 * twenty times and PostgreSQL and Kafka are restarted: every dialogue is there once, and nothing was bought twice that is
 * not counted as such.
 */
class FaultsProof {
    private static final int DIALOGUES = 1000;
    private static final int ROUNDS = 7;
    private static final int KILLS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Random random = new Random(20);

    @TempDir
    private Path folder;

    private EmbeddedDatabase database;
    private EmbeddedKafka kafka;

    @Test
    void shouldMakeEachDialogueOnceWhateverFails() throws Exception {
        DatabaseSettings databaseSettings = DatabaseSettings.kept(folder.resolve("postgres"), FreePort.find());
        KafkaSettings kafkaSettings = KafkaSettings.onLoopback(folder.resolve("kafka"), FreePort.find());
        database = EmbeddedDatabase.start(databaseSettings);
        kafka = EmbeddedKafka.start(kafkaSettings);
        Map<String, String> environment;
        try (FaultyEndpoint endpoint = new FaultyEndpoint()) {
            environment = environment(endpoint);
            try (Replica first = replica("first", environment).start();
                    Replica second = replica("second", environment).start()) {
                String campaign = startCampaign(first);
                List<Replica> replicas = List.of(first, second);

                for (int kill = 1; kill <= KILLS; kill++) {
                    awaitProgress(first, second, campaign, kill * DIALOGUES / (KILLS + 5));
                    assertThat(campaign(first, second, campaign).getString("state"))
                            .as("a kill in the middle")
                            .isEqualTo("RUNNING");
                    Replica victim = replicas.get(random.nextInt(2));
                    victim.kill();
                    if (kill == KILLS / 3) {
                        database.close();
                        database = EmbeddedDatabase.start(databaseSettings);
                    }
                    if (kill == 2 * KILLS / 3) {
                        kafka.close();
                        kafka = EmbeddedKafka.start(kafkaSettings);
                    }
                    victim.start();
                }

                await("the campaign")
                        .atMost(PATIENCE)
                        .pollInterval(Duration.ofSeconds(1))
                        .until(() -> campaign(first, second, campaign)
                                .getString("state")
                                .equals("COMPLETED"));
                assertEachOnce(campaign(first, second, campaign), endpoint);
            }
        } finally {
            kafka.close();
            database.close();
        }
    }

    private Map<String, String> environment(FaultyEndpoint endpoint) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl("generator"),
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "OPENAI_BASE_URL", endpoint.baseUrl(),
                "QUARKUS_LANGCHAIN4J_OPENAI_TIMEOUT", "2S",
                "CULTUREPARK_JOB_HEARTBEAT", "2S",
                "CULTUREPARK_JOB_THREADS", "12",
                "CULTUREPARK_MODEL_MAX_RETRY_DELAY", "2S");
    }

    private Replica replica(String name, Map<String, String> environment) {
        return new Replica(Service.GENERATOR, folder.resolve(name + ".log"), environment);
    }

    private static String startCampaign(Replica replica) {
        return await("the generator")
                .ignoreExceptions()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> given().baseUri(replica.address().toString())
                                .contentType("application/json")
                                .header("Idempotency-Key", "faults")
                                .body(Map.of(
                                        "cultures",
                                        List.of("Korean"),
                                        "samples",
                                        DIALOGUES,
                                        "rounds",
                                        ROUNDS,
                                        "model",
                                        "faulty",
                                        "seed",
                                        7))
                                .post("/v1/campaigns"),
                        response -> response.statusCode() == 201 || response.statusCode() == 200)
                .path("id");
    }

    private static void awaitProgress(Replica first, Replica second, String campaign, int completed) {
        await(completed + " dialogues")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> campaign(first, second, campaign).getInt("collections[0].completed") >= completed);
    }

    /** As whichever replica is up says. */
    private static JsonPath campaign(Replica first, Replica second, String campaign) {
        return await("a replica")
                .ignoreExceptions()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> {
                            try {
                                return get(first, campaign);
                            } catch (IOException | RuntimeException e) {
                                return get(second, campaign);
                            }
                        },
                        answer -> true);
    }

    private static JsonPath get(Replica replica, String campaign) throws IOException {
        var response = given().baseUri(replica.address().toString()).get("/v1/campaigns/" + campaign);
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
        return response.jsonPath();
    }

    private void assertEachOnce(JsonPath campaign, FaultyEndpoint endpoint) {
        int turns = DIALOGUES * ROUNDS * 2;
        int paidTwice = campaign.getInt("totals.possiblyPaidTwice");
        System.out.printf(
                "faults %s%nturns %d, good answers sent %d, counted as possibly paid twice %d%n",
                endpoint.faults(), turns, endpoint.answers(), paidTwice);

        assertThat(campaign.getInt("collections[0].completed")).isEqualTo(DIALOGUES);
        assertThat(campaign.getInt("collections[0].pending")).isZero();
        assertThat(endpoint.answers()).isBetween(turns, turns + paidTwice);
        List<ConsumerRecord<String, String>> announced = new TestTopics(kafka.bootstrapServers())
                .await(Topics.DIALOGUE_GENERATED, events -> ids(events).size() == DIALOGUES, Duration.ofMinutes(1));
        assertThat(ids(announced)).hasSize(DIALOGUES);
        assertThat(announced)
                .allSatisfy(event -> assertThat(JsonPath.from(event.value()).getList("turns"))
                        .hasSize(2 * ROUNDS));
    }

    private static List<String> ids(List<ConsumerRecord<String, String>> events) {
        return events.stream()
                .map(event -> TestTopics.header(event, "ce_id").orElseThrow())
                .distinct()
                .toList();
    }
}
