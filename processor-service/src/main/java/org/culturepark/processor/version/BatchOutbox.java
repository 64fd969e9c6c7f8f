package org.culturepark.processor.version;

import jakarta.enterprise.context.ApplicationScoped;
import org.culturepark.chassis.outbox.Outbox;
import org.culturepark.contracts.Topics;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.dataset.DataSetRepository;
import org.culturepark.processor.event.BatchCurated;

@ApplicationScoped
class BatchOutbox implements Outbox<Batch> {
    private final VersionRepository versions;
    private final ExampleRepository examples;
    private final DataSetRepository dataSets;

    BatchOutbox(VersionRepository versions, ExampleRepository examples, DataSetRepository dataSets) {
        this.versions = versions;
        this.examples = examples;
        this.dataSets = dataSets;
    }

    @Override
    public Class<Batch> rowType() {
        return Batch.class;
    }

    /** Each is read with its 200 examples. */
    @Override
    public int atOnce() {
        return 10;
    }

    @Override
    public String topic() {
        return Topics.BATCH_CURATED;
    }

    @Override
    public String key(Batch batch) {
        return versions.findById(batch.versionId()).dataSetId().toString();
    }

    @Override
    public Object event(Batch batch) {
        Version version = versions.findById(batch.versionId());
        DataSet dataSet = dataSets.findById(version.dataSetId());
        return new BatchCurated(
                batch.id(),
                dataSet.id(),
                version.id(),
                version.contentHash(),
                dataSet.campaignId(),
                dataSet.culture(),
                dataSet.people().orElseThrow(),
                batch.number(),
                version.batches(),
                version.examples(),
                version.heldOutQuestions(),
                examples.ofBatch(version.id(), batch.number()).stream()
                        .map(Example::asSent)
                        .toList(),
                version.madeAt());
    }
}
