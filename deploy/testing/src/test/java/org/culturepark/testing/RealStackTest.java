package org.culturepark.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.contracts.Topics;
import org.junit.jupiter.api.Test;

class RealStackTest {
    private final Map<String, String> config = new RealStack().start();
    private final TestTopics topics = new TestTopics(config.get("kafka.bootstrap.servers"));

    @Test
    void shouldGiveADatabaseThatAnswers() throws Exception {
        try (var connection = DriverManager.getConnection(
                config.get("quarkus.datasource.jdbc.url"),
                config.get("quarkus.datasource.username"),
                config.get("quarkus.datasource.password"))) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void shouldStartOncePerJvm() {
        assertThat(new RealStack().start()).isEqualTo(config);
    }

    @Test
    void shouldReadBackAnEventWithItsHeaders() {
        UUID id = UUID.randomUUID();

        topics.send(Topics.MODEL_TRAINED, "key", id, "{}");

        var message = topics.awaitEvent(Topics.MODEL_TRAINED, id);
        assertThat(message.value()).isEqualTo("{}");
        assertThat(TestTopics.header(message, "ce_type")).isEqualTo(Optional.of(Topics.MODEL_TRAINED));
    }

    @Test
    void shouldFailWithWhatTheTopicHoldsWhenNothingComes() {
        topics.sendRaw(Topics.MODEL_ASSESSED, "key", "junk".getBytes(StandardCharsets.UTF_8), Map.of());

        assertThat(topics.all(Topics.MODEL_ASSESSED)).hasSize(1);
        assertThatThrownBy(() -> topics.await(Topics.MODEL_ASSESSED, all -> all.size() > 1, Duration.ofMillis(300)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("junk");
    }
}
