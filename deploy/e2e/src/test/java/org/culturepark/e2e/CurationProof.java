package org.culturepark.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturepark.contracts.Topics;
import org.culturepark.local.database.DatabaseSettings;
import org.culturepark.local.database.EmbeddedDatabase;
import org.culturepark.local.kafka.EmbeddedKafka;
import org.culturepark.local.kafka.KafkaSettings;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.network.FreePort;
import org.culturepark.testing.Contract;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Dialogues, each announced twice and out of order, are curated by a model that fails one call in five, while replicas
 * are killed three times and Kafka is restarted: at every moment everything is accounted for, by the rows themselves and
 * by the service's balance, and in the end every example was announced once.
 */
class CurationProof {
    private static final int DIALOGUES = 240;
    private static final int KILLS = 3;
    /** But for empty answers: two of them make an opinion unreadable, and what is unreadable is counted in the end. */
    private static final List<FaultyEndpoint.Fault> FAULTS = Stream.of(FaultyEndpoint.Fault.values())
            .filter(fault -> fault != FaultyEndpoint.Fault.EMPTY)
            .toList();

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final UUID DATA_SET = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID SEED = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private final Random random = new Random(6);
    private final ObjectMapper json = new ObjectMapper();
    private int looks;

    @TempDir
    private Path folder;

    private EmbeddedKafka kafka;

    @Test
    void shouldAccountForEverythingAtEveryMoment() throws Exception {
        DatabaseSettings databaseSettings = DatabaseSettings.kept(folder.resolve("postgres"), FreePort.find());
        KafkaSettings kafkaSettings = KafkaSettings.onLoopback(folder.resolve("kafka"), FreePort.find());
        kafka = EmbeddedKafka.start(kafkaSettings);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(databaseSettings);
                FaultyEndpoint endpoint = new FaultyEndpoint(0.2, FAULTS, SayingJudge::escapedAnswer)) {
            Map<String, String> environment = environment(database, endpoint);
            try (Replica first = replica("first", environment).start();
                    Replica second = replica("second", environment).start()) {
                first.awaitReady();
                second.awaitReady();
                announceTwice(new TestTopics(kafka.bootstrapServers()));
                try (Conservation rows = new Conservation(database.jdbcUrl("processor"))) {
                    for (int kill = 1; kill <= KILLS; kill++) {
                        awaitEnded(rows, first, second, kill * DIALOGUES / (KILLS + 2));
                        Replica victim = random.nextBoolean() ? first : second;
                        victim.kill();
                        if (kill == 2) {
                            kafka.close();
                            kafka = EmbeddedKafka.start(kafkaSettings);
                        }
                        victim.start();
                    }
                    awaitEnded(rows, first, second, DIALOGUES);
                    awaitPublished(rows, first, second);
                    assertWhole(first, endpoint);
                }
            }
        } finally {
            kafka.close();
        }
    }

    private Map<String, String> environment(EmbeddedDatabase database, FaultyEndpoint endpoint) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl("processor"),
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "OPENAI_BASE_URL", endpoint.baseUrl(),
                "QUARKUS_LANGCHAIN4J_OPENAI_TIMEOUT", "2S",
                "CULTUREPARK_CURATION_EXTRACTION", "LLM",
                "CULTUREPARK_CURATION_VERIFICATION", "LLM",
                "CULTUREPARK_JOB_HEARTBEAT", "2S",
                "CULTUREPARK_JOB_THREADS", "8",
                "CULTUREPARK_MODEL_MAX_RETRY_DELAY", "2S");
    }

    private Replica replica(String name, Map<String, String> environment) {
        return new Replica(Service.PROCESSOR, folder.resolve(name + ".log"), environment);
    }

    /** The second time by another producer, and the collection somewhere among them. */
    private void announceTwice(TestTopics topics) throws Exception {
        List<Runnable> events = new ArrayList<>();
        for (int i = 0; i < DIALOGUES; i++) {
            String event = dialogue(i);
            UUID id = new UUID(7, i);
            events.add(() -> topics.send(Topics.DIALOGUE_GENERATED, DATA_SET.toString(), id, event));
            events.add(() -> topics.send(Topics.DIALOGUE_GENERATED, DATA_SET.toString(), UUID.randomUUID(), event));
        }
        String collection = collection();
        events.add(() -> topics.send(Topics.COLLECTION_COMPLETED, DATA_SET.toString(), new UUID(8, 0), collection));
        Collections.shuffle(events, random);
        events.forEach(Runnable::run);
    }

    private String dialogue(int number) throws Exception {
        ObjectNode event = (ObjectNode)
                json.readTree(Contract.of(Topics.DIALOGUE_GENERATED).example());
        event.put("dialogueId", new UUID(7, number).toString());
        event.put("dataSetId", DATA_SET.toString());
        event.put("campaignId", DATA_SET.toString());
        event.withObject("/seed").put("seedId", SEED.toString());
        ((ObjectNode) event.withArray("/turns").get(0)).put("text", SayingJudge.speech(number));
        return event.toString();
    }

    private String collection() throws Exception {
        ObjectNode event = (ObjectNode)
                json.readTree(Contract.of(Topics.COLLECTION_COMPLETED).example());
        event.put("collectionId", new UUID(8, 0).toString());
        event.put("dataSetId", DATA_SET.toString());
        event.put("campaignId", DATA_SET.toString());
        event.put("completed", DIALOGUES);
        ((ObjectNode) event.withArray("/plannedPerSeed").get(0)).put("seedId", SEED.toString());
        ((ObjectNode) event.withArray("/plannedPerSeed").get(0)).put("samples", DIALOGUES);
        return event.toString();
    }

    private void awaitEnded(Conservation rows, Replica first, Replica second, long dialogues) {
        await(dialogues + " dialogues")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> {
                    look(first, second);
                    return rows.check() >= dialogues;
                });
    }

    private void awaitPublished(Conservation rows, Replica first, Replica second) {
        await("the version")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> {
                    rows.check();
                    look(first, second);
                    return dataSet(first)
                            .filter(found -> found.getString("state").equals("PUBLISHED"))
                            .isPresent();
                });
    }

    /** Whichever replica answers has to say that it is balanced. */
    private void look(Replica first, Replica second) {
        for (Replica replica : List.of(first, second)) {
            read(replica, "/v1/balance").ifPresent(balance -> {
                looks++;
                assertThat(balance.getBoolean("balanced"))
                        .as(balance.prettify())
                        .isTrue();
            });
        }
    }

    private static Optional<JsonPath> dataSet(Replica replica) {
        return read(replica, "/v1/datasets/" + DATA_SET);
    }

    /** Empty from a replica that is not there. */
    private static Optional<JsonPath> read(Replica replica, String path) {
        try {
            var response = given().baseUri(replica.address().toString()).get(path);
            return response.statusCode() == 200 ? Optional.of(response.jsonPath()) : Optional.empty();
        } catch (Exception away) {
            return Optional.empty();
        }
    }

    private void assertWhole(Replica replica, FaultyEndpoint endpoint) {
        JsonPath found = await("the data set")
                .until(() -> dataSet(replica), Optional::isPresent)
                .orElseThrow();
        int examples = found.getInt("examples");
        List<String> announced = new TestTopics(kafka.bootstrapServers())
                        .await(
                                Topics.BATCH_CURATED,
                                events -> ids(events.stream()
                                                        .map(event -> event.value())
                                                        .toList())
                                                .size()
                                        >= examples,
                                Duration.ofMinutes(1))
                        .stream()
                        .collect(Collectors.toMap(
                                event -> JsonPath.from(event.value()).getString("batchId"),
                                event -> event.value(),
                                (a, b) -> a))
                        .values()
                        .stream()
                        .toList();
        System.out.printf(
                "faults %s%nbalances read %d, all balanced%ndialogues %s%nopinions %s%nexamples %d%n",
                endpoint.faults(), looks, found.get("dialogues"), found.get("opinions"), examples);

        assertThat(found.getInt("dialogues.received")).isEqualTo(DIALOGUES);
        assertThat(ids(announced)).hasSize(examples).doesNotHaveDuplicates();
        assertThat(found.getInt("opinions.failed.UNPARSABLE")).isEqualTo(mumbled());
    }

    private static List<String> ids(List<String> batches) {
        return batches.stream()
                .flatMap(batch -> JsonPath.from(batch).<String>getList("examples.exampleId").stream())
                .toList();
    }

    private static int mumbled() {
        return (int) IntStream.range(0, DIALOGUES)
                .filter(dialogue -> SayingJudge.speech(dialogue).contains("mumble"))
                .count();
    }
}
