package org.culturepark.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The endpoint behind the generator, with short pauses. */
public class ChatEndpoint extends org.culturepark.testing.ChatEndpoint {
    public ChatEndpoint() {
        super(Map.of(
                "culturepark.model.retries", "1",
                "culturepark.model.retry-delay", "0.05S",
                "culturepark.job.polling", "0.1S",
                "culturepark.job.retry-delay", "0.1S",
                "culturepark.outbox.every", "1S",
                "culturepark.collection.look-every", "0.2S",
                "culturepark.campaign.progress-every", "0.1S",
                "culturepark.dialogue.languages", "en,ko",
                "culturepark.dialogue.prompts", temporaryFolder().toString()));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("prompts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
