package org.culturepark.processor.verification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;
import static org.culturepark.testing.ChatEndpoint.PATH;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.modelcall.ModelCallConfig;
import org.culturepark.chassis.modelcall.ModelCallFailed;
import org.culturepark.processor.ChatEndpoint;
import org.culturepark.processor.ScriptedModel;
import org.culturepark.processor.TestDataSet;
import org.culturepark.processor.answer.StructuredAnswers;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where nobody says who judges, the endpoint's model does if it gets labelled statements right. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@WithTestResource(value = ChatEndpoint.class, scope = TestResourceScope.MATCHING_RESOURCES)
class CapabilitiesTest {
    private static final String PROUD = "I agree, making my parents proud has been the central aim of my life.";

    @Inject
    StructuredAnswers answers;

    @Inject
    Sql sql;

    @ChatEndpoint.Server
    WireMockServer endpoint;

    private ScriptedModel model;
    private Capabilities capabilities;

    @BeforeEach
    void aModelThatNobodyKnows() {
        model = ScriptedModel.at(endpoint);
        ModelCallConfig unknown = new Unknown("model-" + UUID.randomUUID());
        capabilities = new Capabilities(new LlmVerifier(answers, unknown), unknown);
    }

    @Test
    void trustsAModelThatIsRight() {
        judges(Triple::verdict);

        assertThat(capabilities.canJudge()).isTrue();
        int calls = endpoint.getAllServeEvents().size();
        assertThat(capabilities.canJudge()).isTrue();
        assertThat(endpoint.getAllServeEvents()).hasSize(calls);
    }

    @Test
    void doesNotTrustOneThatAlwaysSaysTheSame() {
        judges(any -> Verdict.CONTRADICTS);

        assertThat(capabilities.canJudge()).isFalse();
    }

    @Test
    void doesNotTrustAnEndpointThatTakesNoSuchRequest() {
        endpoint.stubFor(post(PATH).willReturn(aResponse().withStatus(400)));

        assertThat(capabilities.canJudge()).isFalse();
    }

    @Test
    void asksAgainWhereTheEndpointWasAway() {
        endpoint.stubFor(post(PATH).willReturn(aResponse().withStatus(503).withHeader("Retry-After", "3600")));
        assertThatThrownBy(capabilities::canJudge).isInstanceOf(ModelCallFailed.class);

        judges(Triple::verdict);

        assertThat(capabilities.canJudge()).isTrue();
    }

    @Test
    void judgesByEmbeddingWhereTheModelCannot() {
        judges(any -> Verdict.CONTRADICTS);
        TestTopics topics = TestTopics.ofRunningTest();
        TestDataSet dataSet = TestDataSet.create();
        dataSet.open();
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update data_set set settings = settings - 'extraction' - 'verification' where id = ?",
                        dataSet.id()));

        aDialogueOf(dataSet).theDelegateSays(PROUD).sendTo(topics);
        dataSet.awaitCurated(1);

        JsonPath opinion = dataSet.read("/opinions").setRootPath("items[0]");
        assertThat(opinion.getString("verdict")).isEqualTo("ENTAILS");
        assertThat(opinion.getDouble("toAttitude")).isPositive();
    }

    private void judges(Function<Triple, Verdict> verdict) {
        Triples.byClaim().forEach((claim, triples) -> {
            triples.forEach(triple ->
                    model.judges(triple.statement(), verdict.apply(triple).name()));
            model.answers("verdicts", "Attitude: " + claim.attitude(), verdicts(triples, verdict));
        });
    }

    private static String verdicts(List<Triple> triples, Function<Triple, Verdict> verdict) {
        return IntStream.range(0, triples.size())
                .mapToObj(i -> "{\"id\": %d, \"verdict\": \"%s\"}".formatted(i + 1, verdict.apply(triples.get(i))))
                .collect(Collectors.joining(", ", "{\"verdicts\": [", "]}"));
    }

    private record Unknown(String name) implements ModelCallConfig {
        @Override
        public int retries() {
            return 0;
        }

        @Override
        public Duration retryDelay() {
            return Duration.ZERO;
        }

        @Override
        public Duration maxRetryDelay() {
            return Duration.ZERO;
        }
    }
}
