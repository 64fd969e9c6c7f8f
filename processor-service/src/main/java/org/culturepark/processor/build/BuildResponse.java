package org.culturepark.processor.build;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.processor.version.Parameters;
import org.culturepark.processor.version.Version;

/**
 * A build as others see it: {@code extracted = filtered + opinions}, {@code opinions = dropped + examples}.
 *
 * @param reason why there is no version
 * @param extracted opinions found in its dialogues
 * @param filtered what filters and verifier dropped or failed on, by reason
 * @param opinions what was left to select from
 * @param dropped what the selection dropped, by reason
 * @param contentHash of its version
 * @param publishedAt when its version was released to be announced and trained on
 */
record BuildResponse(
        UUID id,
        UUID dataSetId,
        BuildKind kind,
        BuildState state,
        Optional<String> reason,
        int revision,
        Parameters parameters,
        long extracted,
        Map<String, Integer> filtered,
        int opinions,
        Map<String, Integer> dropped,
        int examples,
        Optional<UUID> versionId,
        Optional<String> contentHash,
        Optional<Instant> publishedAt,
        Instant requestedAt,
        Optional<Instant> endedAt) {

    static BuildResponse from(Build build, Optional<Version> version) {
        return new BuildResponse(
                build.id(),
                build.dataSetId(),
                build.kind(),
                build.state(),
                build.reason(),
                build.revision(),
                build.parameters(),
                build.extracted(),
                build.filtered(),
                build.opinions(),
                build.dropped(),
                build.examples(),
                build.versionId(),
                version.map(Version::contentHash),
                version.flatMap(Version::publishedAt),
                build.requestedAt(),
                build.endedAt());
    }
}
