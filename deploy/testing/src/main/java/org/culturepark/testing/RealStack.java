package org.culturepark.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * A real PostgreSQL (an empty database) and a real Kafka (the topics of the contract) behind the service under test:
 *
 * <pre>{@code
 * @QuarkusTest
 * @QuarkusTestResource(RealStack.class)
 * class CampaignResourceTest {
 *     private final TestTopics topics = TestTopics.ofRunningTest();
 * }
 * }</pre>
 *
 * <p>Both start once per test JVM, in about ten seconds, in a process of their own that goes when the JVM does, and serve all its
 * test classes and profiles; so a test makes its own rows and does not count those of others. They log to
 * {@code target/real-stack.log}. The service listens on a random port, which REST Assured knows of.
 *
 * <p>A service gets all of this by one dependency, {@code culturepark-testing} in test scope. After a change here:
 * {@code mvn -pl deploy/contracts,deploy/local,deploy/testing -DskipTests install}.
 */
public final class RealStack implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        RunningStack stack = RunningStack.get();
        return Map.of(
                "quarkus.datasource.jdbc.url", stack.jdbcUrl(),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres",
                "kafka.bootstrap.servers", stack.bootstrapServers(),
                "quarkus.devservices.enabled", "false",
                "quarkus.log.category.\"org.apache.kafka\".level", "WARN",
                "quarkus.http.test-port", "0");
    }

    /** The stack stays for the next test class. */
    @Override
    public void stop() {}
}
