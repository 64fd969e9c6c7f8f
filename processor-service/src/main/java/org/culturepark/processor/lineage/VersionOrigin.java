package org.culturepark.processor.lineage;

import java.time.Instant;
import java.util.UUID;
import org.culturepark.processor.version.Example;
import org.culturepark.processor.version.Parameters;
import org.culturepark.processor.version.Version;

/**
 * Where an example stands.
 *
 * @param place in the version, from 0
 * @param batch number of the batch that carries it, from 1
 */
public record VersionOrigin(
        UUID versionId,
        UUID dataSetId,
        String contentHash,
        int place,
        int batch,
        Parameters parameters,
        Instant madeAt) {
    static VersionOrigin from(Version version, Example example) {
        return new VersionOrigin(
                version.id(),
                version.dataSetId(),
                version.contentHash(),
                example.place(),
                example.batch(),
                version.parameters(),
                version.madeAt());
    }
}
