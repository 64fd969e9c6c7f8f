package org.culturepark.trainer.gguf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The weights that the demo trains on; {@code deploy/culturepark test} fetches them before the tests run. */
public final class DemoModel {
    private static final String SETTING = "CULTUREPARK_BASE_MODEL";

    private DemoModel() {}

    /** @throws AssertionError when the file is missing */
    public static Path path() {
        Path path = Optional.ofNullable(System.getProperty(SETTING))
                .or(() -> Optional.ofNullable(System.getenv(SETTING)))
                .map(Path::of)
                .orElse(Path.of(
                        System.getProperty("user.home"), ".cache/culturepark/models/SmolLM2-135M-Instruct.Q4_1.gguf"));
        if (!Files.exists(path)) {
            throw new AssertionError("the demo's model is not at " + path + ": deploy/culturepark test fetches it, or "
                    + SETTING + " names it");
        }
        return path;
    }
}
