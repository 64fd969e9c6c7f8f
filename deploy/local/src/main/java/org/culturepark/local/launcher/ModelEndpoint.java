package org.culturepark.local.launcher;

import java.util.Map;
import java.util.Optional;

/**
 * Where chat calls go.
 *
 * @param baseUrl ends with {@code /v1}
 * @param local whether it is the model server that the launcher starts itself
 */
public record ModelEndpoint(String baseUrl, String apiKey, boolean local) {
    private static final String URL = "OPENAI_BASE_URL";
    private static final String KEY = "OPENAI_API_KEY";

    /** The endpoint that the environment names, if it gives both its address and its key. */
    static Optional<ModelEndpoint> from(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "");
        String key = environment.getOrDefault(KEY, "");
        return url.isBlank() || key.isBlank() ? Optional.empty() : Optional.of(new ModelEndpoint(url, key, false));
    }

    /** The model server, which listens on {@code bind}. */
    static ModelEndpoint onThisMachine(String bind, int port) {
        return new ModelEndpoint("http://" + BindAddress.reachable(bind) + ":" + port + "/v1", "none", true);
    }

    Map<String, String> asEnvironment() {
        return Map.of(URL, baseUrl, KEY, apiKey);
    }
}
