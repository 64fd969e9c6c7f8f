package org.culturepark.processor.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.culturepark.processor.version.Parameters;
import org.culturepark.processor.version.Version;

/**
 * A published version: {@code opinions = examples + dropped}.
 *
 * @param opinions kept opinions that it was made from
 * @param dropped of them, by reason
 * @param announced batches that the broker has acknowledged
 */
public record VersionResponse(
        UUID versionId,
        String contentHash,
        int opinions,
        Map<String, Integer> dropped,
        int examples,
        int batches,
        long announced,
        List<String> heldOutQuestions,
        Parameters parameters,
        Instant madeAt) {
    /** Kept opinions that became no example. */
    public int gone() {
        return opinions - examples;
    }

    static VersionResponse from(Version version, long announced) {
        return new VersionResponse(
                version.id(),
                version.contentHash(),
                version.opinions(),
                version.dropped(),
                version.examples(),
                version.batches(),
                announced,
                version.heldOutQuestions(),
                version.parameters(),
                version.madeAt());
    }
}
