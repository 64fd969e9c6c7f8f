package org.culturepark.processor.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.processor.overview.DataSetOverview;
import org.culturepark.processor.overview.DataSetResponse;
import org.culturepark.processor.overview.VersionResponse;

/** Hands out what was published of a data set. */
@ApplicationScoped
class Exports {
    private final DataSetOverview dataSets;
    private final StoredExamples examples;
    private final DataCard card;
    private final ObjectMapper json;

    Exports(DataSetOverview dataSets, StoredExamples examples, DataCard card, ObjectMapper json) {
        this.dataSets = dataSets;
        this.examples = examples;
        this.card = card;
        this.json = json;
    }

    StreamingOutput file(UUID dataSetId, ExportFormat format) {
        UUID version = published(dataSets.get(dataSetId)).versionId();
        return output -> {
            try (ExampleWriter writer = format.writer(output, json)) {
                examples.write(version, writer);
            }
        };
    }

    String card(UUID dataSetId, ExportFormat format) {
        DataSetResponse dataSet = dataSets.get(dataSetId);
        return card.of(dataSet, published(dataSet), format);
    }

    private static VersionResponse published(DataSetResponse dataSet) {
        return dataSet.version()
                .orElseThrow(() -> Problems.conflict(
                        "not-published",
                        "Data set %s is %s: nothing of it is published.".formatted(dataSet.id(), dataSet.state())));
    }
}
