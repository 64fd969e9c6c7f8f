package org.culturepark.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.culturepark.testing.ChatEndpoint.callTo;
import static org.culturepark.testing.ChatEndpoint.callsTo;
import static org.culturepark.testing.ChatEndpoint.says;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturepark.local.database.DatabaseSettings;
import org.culturepark.local.database.EmbeddedDatabase;
import org.culturepark.local.kafka.EmbeddedKafka;
import org.culturepark.local.kafka.KafkaSettings;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.network.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas of the generator take each a part of one campaign, and keep a limit of requests a minute together. */
class SharingProof {
    private static final int A_MINUTE = 240;
    private static final int DIALOGUES = 100;
    private static final int ROUNDS = 2;
    private static final int TURNS = DIALOGUES * ROUNDS * 2;
    /** A request may arrive later than its turn was; as seen on a loaded machine. */
    private static final Duration LATE = Duration.ofMillis(500);

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    @Test
    void shouldShareOneCampaignAndOneLimit() throws Exception {
        WireMockServer endpoint =
                new WireMockServer(WireMockConfiguration.options().dynamicPort());
        endpoint.start();
        endpoint.stubFor(callTo("m").willReturn(says("I say so.").withFixedDelay(100)));
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(DatabaseSettings.kept(folder.resolve("postgres"), FreePort.find()));
                EmbeddedKafka kafka =
                        EmbeddedKafka.start(KafkaSettings.onLoopback(folder.resolve("kafka"), FreePort.find()))) {
            Map<String, String> environment = Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl("generator"),
                    "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                    "OPENAI_BASE_URL", endpoint.baseUrl() + "/v1",
                    "CULTUREPARK_MODEL_ENDPOINTS_DEFAULT_REQUESTS_PER_MINUTE", Integer.toString(A_MINUTE));
            try (Replica first = replica("first", environment).start();
                    Replica second = replica("second", environment).start()) {
                first.awaitReady();
                second.awaitReady();
                String campaign = startCampaign(first);
                await("the campaign")
                        .atMost(PATIENCE)
                        .pollInterval(Duration.ofSeconds(1))
                        .until(() -> given().baseUri(second.address().toString())
                                .get("/v1/campaigns/" + campaign)
                                .path("state")
                                .equals("COMPLETED"));
            }
            assertShared(endpoint.findAll(callsTo("m")));
        } finally {
            endpoint.stop();
        }
    }

    /** Each has a key of its own, by which its calls are told apart. */
    private Replica replica(String name, Map<String, String> environment) {
        Map<String, String> own = new HashMap<>(environment);
        own.put("OPENAI_API_KEY", name);
        return new Replica(Service.GENERATOR, folder.resolve(name + ".log"), own);
    }

    private static String startCampaign(Replica replica) {
        return given().baseUri(replica.address().toString())
                .contentType("application/json")
                .header("Idempotency-Key", "sharing")
                .body(Map.of("cultures", List.of("Korean"), "samples", DIALOGUES, "rounds", ROUNDS, "model", "m"))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void assertShared(List<LoggedRequest> requests) {
        Map<String, Long> byReplica = requests.stream()
                .map(request -> request.getHeader("Authorization"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long busiest = busiest(requests);
        System.out.printf("calls %s%nmost in a minute %d%n", byReplica, busiest);

        assertThat(requests).hasSize(TURNS);
        assertThat(byReplica)
                .hasSize(2)
                .allSatisfy((replica, calls) -> assertThat(calls).isGreaterThan(TURNS / 10));
        assertThat(busiest).isLessThanOrEqualTo(A_MINUTE);
    }

    /** Most requests of any span of a minute, less what may be late. */
    private static long busiest(List<LoggedRequest> requests) {
        long span = Duration.ofMinutes(1).minus(LATE).toMillis();
        List<Long> times = requests.stream()
                .map(request -> request.getLoggedDate().getTime())
                .toList();
        return times.stream()
                .mapToLong(from -> times.stream()
                        .filter(time -> time >= from && time < from + span)
                        .count())
                .max()
                .orElseThrow();
    }
}
