package org.culturepark.evaluator.evaluation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;

/** A chat endpoint whose models answer as their names say; see {@link ScriptedAnswers}. Evaluations are small, pauses short. */
public class ScriptedModels implements QuarkusTestResourceLifecycleManager {
    static final String PATH = "/v1/chat/completions";

    @Retention(RetentionPolicy.RUNTIME)
    @interface Endpoint {}

    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().extensions(new ScriptedAnswers()));

    @Override
    public Map<String, String> start() {
        server.start();
        server.stubFor(post(PATH).atPriority(10).willReturn(aResponse().withTransformers(ScriptedAnswers.NAME)));
        return Map.ofEntries(
                Map.entry("quarkus.langchain4j.openai.base-url", server.baseUrl() + "/v1"),
                Map.entry("culturepark.model.retries", "1"),
                Map.entry("culturepark.model.retry-delay", "0.02S"),
                Map.entry("culturepark.job.polling", "0.1S"),
                Map.entry("culturepark.job.retry-delay", "0.05S"),
                Map.entry("culturepark.outbox.every", "1S"),
                Map.entry("culturepark.evaluation.personas", "2"),
                Map.entry("culturepark.evaluation.parallel", "4"),
                Map.entry("culturepark.vsm13.permutations", "1"),
                Map.entry("culturepark.survey.generator", server.baseUrl()),
                Map.entry("culturepark.survey.draws", "2"),
                Map.entry("culturepark.lineage.processor", server.baseUrl()),
                Map.entry("culturepark.evaluation.resamples", "1000"),
                Map.entry("culturepark.moderation.rows", "8"),
                Map.entry("culturepark.education.learners", "1"));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                server, new TestInjector.AnnotatedAndMatchesType(Endpoint.class, WireMockServer.class));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
