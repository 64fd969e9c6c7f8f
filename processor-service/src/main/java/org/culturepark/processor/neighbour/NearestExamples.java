package org.culturepark.processor.neighbour;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.dataset.DataSetRepository;
import org.culturepark.processor.embedding.Embeddings;
import org.culturepark.processor.version.Version;
import org.culturepark.processor.version.VersionRepository;

/** Finds the training examples that are most like a text, by the cosine of sentence vectors. */
@ApplicationScoped
class NearestExamples {
    private final DataSetRepository dataSets;
    private final VersionRepository versions;
    private final Embeddings embeddings;
    private final Sql sql;

    NearestExamples(DataSetRepository dataSets, VersionRepository versions, Embeddings embeddings, Sql sql) {
        this.dataSets = dataSets;
        this.versions = versions;
        this.embeddings = embeddings;
        this.sql = sql;
    }

    Neighbours to(UUID dataSetId, NeighbourRequest request) {
        DataSet dataSet =
                dataSets.findByIdOptional(dataSetId).orElseThrow(() -> Problems.notFound("data set", dataSetId));
        Version version = version(dataSet, request);
        double overlap = version.parameters().selection().overlap();
        List<Taught> taught = sql.list(Taught.QUERY, Taught::read, version.id());
        Map<String, float[]> vectors = embeddings.of(
                dataSet.payer(),
                Stream.concat(request.texts().stream(), Lessons.texts(taught)).toList());
        Lessons lessons = new Lessons(taught, vectors, overlap);
        return new Neighbours(
                version.id(),
                embeddings.model(),
                overlap,
                request.texts().stream()
                        .map(text -> lessons.neighboursOf(text, request.most()))
                        .toList());
    }

    private Version version(DataSet dataSet, NeighbourRequest request) {
        UUID wanted = request.version()
                .or(dataSet::versionId)
                .orElseThrow(() -> Problems.conflict("no-version", "The data set has no version yet."));
        return versions.findByIdOptional(wanted)
                .filter(found -> found.dataSetId().equals(dataSet.id()))
                .orElseThrow(() -> Problems.notFound("version", wanted));
    }
}
