package org.culturepark.local.weights;

import java.nio.file.Path;
import java.util.Map;

/** The user's cache: {@code CULTUREPARK_CACHE}, else {@code culturepark} in {@code XDG_CACHE_HOME} or {@code ~/.cache}. */
final class CacheFolder {
    private CacheFolder() {}

    static Path of(Map<String, String> environment) {
        String own = environment.getOrDefault("CULTUREPARK_CACHE", "");
        if (!own.isBlank()) {
            return Path.of(own).toAbsolutePath();
        }
        String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path caches = shared.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(shared);
        return caches.resolve("culturepark").toAbsolutePath();
    }
}
