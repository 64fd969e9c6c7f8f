package org.culturepark.trainer.run;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.jayway.jsonpath.JsonPath;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A serving endpoint that has the models it was told to load, and forgets or refuses them when a test says so. */
public class ServingStub implements QuarkusTestResourceLifecycleManager {
    private static final String UNLOAD = "/v1/unload_lora_adapter";
    private static final String CHAT = "/v1/chat/completions";
    private static final String LOAD = "/v1/load_lora_adapter";

    private final Set<String> loaded = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();
    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().extensions(new Loading(), new Unloading(), new Listing()));

    @Override
    public Map<String, String> start() {
        server.start();
        server.stubFor(post(urlPathEqualTo(LOAD)).willReturn(aResponse().withTransformers(Loading.NAME)));
        server.stubFor(post(urlPathEqualTo(UNLOAD)).willReturn(aResponse().withTransformers(Unloading.NAME)));
        server.stubFor(post(urlPathEqualTo(CHAT))
                .willReturn(okJson("{\"choices\": [{\"message\": {\"content\": \"whole\"}}]}")));
        server.stubFor(post(urlPathEqualTo(CHAT))
                .withRequestBody(matchingJsonPath("$[?(@.stream == true)]"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/event-stream")
                        .withBody("data: {\"choices\": []}\n\ndata: [DONE]\n\n")));
        server.stubFor(get(urlPathEqualTo("/v1/models")).willReturn(aResponse().withTransformers(Listing.NAME)));
        return Map.of(
                "culturepark.model.endpoints.default.base-url", server.baseUrl() + "/v1",
                "culturepark.model.endpoints.default.api-key", "secret",
                "culturepark.serving.check-every", "0.5s",
                "culturepark.trainer.promotion", "ASSESSED",
                "culturepark.trainer.models-folder", Path.of("target", "models").toString(),
                "culturepark.training.queue-interval", "0.2s",
                "culturepark.training.progress-interval", "0s");
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(ServingStub.class));
    }

    void refuse(String model, int status) {
        refused.put(model, status);
    }

    void accept(String model) {
        refused.remove(model);
    }

    /** As a server does that is restarted. */
    void forget(String model) {
        loaded.remove(model);
    }

    boolean has(String model) {
        return loaded.contains(model);
    }

    /** The calls that asked for this model. */
    List<LoggedRequest> loadsOf(String model) {
        return server.findAll(postRequestedFor(urlPathEqualTo(LOAD))
                .withRequestBody(matchingJsonPath("$.lora_name", equalTo(model))));
    }

    /** The models that were asked to chat, the latest last. */
    List<String> chats() {
        return server.findAll(postRequestedFor(urlPathEqualTo(CHAT))).stream()
                .map(request -> JsonPath.<String>read(request.getBodyAsString(), "$.model"))
                .toList();
    }

    private final class Unloading implements ResponseDefinitionTransformerV2 {
        static final String NAME = "unloading";

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            String model = JsonPath.read(event.getRequest().getBodyAsString(), "$.lora_name");
            return ResponseDefinitionBuilder.responseDefinition()
                    .withStatus(loaded.remove(model) ? 200 : 404)
                    .build();
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public String getName() {
            return NAME;
        }
    }

    private final class Loading implements ResponseDefinitionTransformerV2 {
        static final String NAME = "loading";

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            String model = JsonPath.read(event.getRequest().getBodyAsString(), "$.lora_name");
            if (refused.containsKey(model)) {
                return ResponseDefinitionBuilder.responseDefinition()
                        .withStatus(refused.get(model))
                        .build();
            }
            loaded.add(model);
            return ResponseDefinitionBuilder.okForJson("loaded").build();
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public String getName() {
            return NAME;
        }
    }

    private final class Listing implements ResponseDefinitionTransformerV2 {
        static final String NAME = "listing";

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            String models = loaded.stream()
                    .map("{\"id\": \"%s\", \"object\": \"model\"}"::formatted)
                    .collect(Collectors.joining(","));
            return ResponseDefinitionBuilder.responseDefinition()
                    .withStatus(200)
                    .withHeader("Content-Type", "application/json")
                    .withBody("{\"object\": \"list\", \"data\": [" + models + "]}")
                    .build();
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public String getName() {
            return NAME;
        }
    }
}
