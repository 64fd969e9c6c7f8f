package org.culturepark.chassis;

import java.nio.file.Path;
import java.util.Map;

/** The endpoint behind the sample service, also as one that bears 60 requests a minute. */
public class ChatEndpoint extends org.culturepark.testing.ChatEndpoint {
    public ChatEndpoint() {
        super(Map.of(
                "culturepark.model.prices",
                Path.of("src/test/resources/prices-of-tests.csv").toString()));
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = super.start();
        String url = settings.get("quarkus.langchain4j.openai.base-url");
        settings.put("culturepark.model.endpoints.limited.base-url", url);
        settings.put("culturepark.model.endpoints.limited.requests-per-minute", "120");
        settings.put("culturepark.model.endpoints.thrifty.base-url", url);
        settings.put("culturepark.model.endpoints.thrifty.tokens-per-minute", "6000");
        return settings;
    }
}
