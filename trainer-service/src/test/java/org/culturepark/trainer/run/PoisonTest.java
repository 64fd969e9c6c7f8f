package org.culturepark.trainer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.trainer.run.RunApi.awaitState;
import static org.culturepark.trainer.run.VersionFixture.aVersion;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ServingStub.class)
class PoisonTest {
    private static final String DEAD_LETTERS = Topics.deadLetterTopicOf(Topics.BATCH_CURATED);

    private final TestTopics topics = TestTopics.ofRunningTest();

    @Test
    void shouldBuryWhatIsNoJsonAndHandleTheNext() {
        String mark = UUID.randomUUID().toString();
        VersionFixture good = aVersion();

        topics.sendRaw(
                Topics.BATCH_CURATED,
                good.dataSetId().toString(),
                ("not json " + mark).getBytes(StandardCharsets.UTF_8),
                Map.of("ce_id", mark, "ce_source", TestTopics.SOURCE, "ce_type", Topics.BATCH_CURATED));
        good.send(topics, 1);

        topics.awaitRecord(DEAD_LETTERS, record -> record.value().contains(mark));
        awaitState(good.runId(), RunState.SERVED);
    }

    @Test
    void shouldBuryBatchesThatContradictTheirVersion() {
        VersionFixture version = aVersion().inBatches(2).send(topics, 1);
        VersionFixture other = new VersionFixture(version.versionId(), UUID.randomUUID(), "Turkish", 2, 2, 4);

        other.send(topics, 2);

        assertThat(reasonFor(other.dataSetId())).contains("was announced differently by an earlier batch");
        topics.send(Topics.BATCH_CURATED, version.dataSetId().toString(), UUID.randomUUID(), version.json(2));
        awaitState(version.runId(), RunState.SERVED);
    }

    @Test
    void shouldBuryABatchBeyondTheLast() {
        VersionFixture version = aVersion().send(topics, 2);

        assertThat(reasonFor(version.dataSetId())).contains("number 2 is above of 1");
    }

    @Test
    void shouldBuryABatchWhoseIdIsTaken() {
        VersionFixture version = aVersion().send(topics, 1);
        awaitState(version.runId(), RunState.SERVED);
        VersionFixture other = aVersion();
        String json = other.json(1)
                .replace(other.batchId(1).toString(), version.batchId(1).toString());

        topics.send(Topics.BATCH_CURATED, other.dataSetId().toString(), UUID.randomUUID(), json);

        assertThat(reasonFor(other.dataSetId())).contains("is the id of another batch");
    }

    @Test
    void shouldBuryAnExampleWithoutAnAnswer() {
        VersionFixture version = aVersion();

        topics.send(
                Topics.BATCH_CURATED,
                version.dataSetId().toString(),
                version.batchId(1),
                version.json(1).replace("\"assistant\"", "\"user\""));

        assertThat(reasonFor(version.dataSetId())).contains("an example has no assistant message");
    }

    @Test
    void shouldBuryTextThatTheDatabaseCannotHold() {
        VersionFixture version = aVersion();

        topics.send(
                Topics.BATCH_CURATED,
                version.dataSetId().toString(),
                version.batchId(1),
                version.json(1).replace("Koreans", "Kor\\u0000eans"));

        assertThat(reasonFor(version.dataSetId())).contains("U+0000, which cannot be stored");
    }

    private String reasonFor(UUID dataSetId) {
        var letter = topics.awaitRecord(DEAD_LETTERS, record -> record.value().contains(dataSetId.toString()));
        return TestTopics.header(letter, "dead-letter-reason").orElseThrow();
    }
}
