package org.culturepark.processor;

import java.util.Map;

/** The endpoint behind a processor whose strategies ask it. */
public class ChatEndpoint extends org.culturepark.testing.ChatEndpoint {
    public ChatEndpoint() {
        super(Map.of(
                "culturepark.curation.extraction", "LLM",
                "culturepark.curation.verification", "LLM",
                "culturepark.model.retry-delay", "0.05S",
                "culturepark.job.retry-delay", "0.1S"));
    }
}
