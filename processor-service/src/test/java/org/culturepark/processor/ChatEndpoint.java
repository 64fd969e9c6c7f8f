package org.culturepark.processor;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;

/** A scripted chat endpoint, and a processor whose strategies ask it. */
public class ChatEndpoint implements QuarkusTestResourceLifecycleManager {
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Server {}

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of(
                "quarkus.langchain4j.openai.base-url", server.baseUrl() + "/v1",
                "culturepark.curation.extraction", "LLM",
                "culturepark.curation.verification", "LLM",
                "culturepark.model.retry-delay", "0.05S",
                "culturepark.job.retry-delay", "0.1S");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.AnnotatedAndMatchesType(Server.class, WireMockServer.class));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
