package org.culturepark.processor.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.processor.settings.CurationSettings;
import org.culturepark.processor.settings.SettingsChange;

/** Reads and changes the settings of data sets. */
@ApplicationScoped
class DataSetSettings {
    private final DataSets dataSets;
    private final DataSetRepository repository;

    DataSetSettings(DataSets dataSets, DataSetRepository repository) {
        this.dataSets = dataSets;
        this.repository = repository;
    }

    CurationSettings defaults() {
        return dataSets.defaults();
    }

    @Transactional
    CurationSettings get(UUID id) {
        return find(id).settings();
    }

    @Transactional
    CurationSettings change(UUID id, SettingsChange change) {
        DataSet dataSet = repository.findAndLock(id).orElseThrow(() -> Problems.notFound("data set", id));
        dataSets.change(dataSet, change.over(dataSet.settings()));
        return dataSet.settings();
    }

    /** @return its id */
    @Transactional
    UUID open(NewDataSet request) {
        DataSet dataSet = dataSets.open(
                request.id(), request.campaignId(), request.culture(), request.people(), dataSets.defaults());
        request.settings().ifPresent(change -> dataSets.change(dataSet, change.over(dataSet.settings())));
        return dataSet.id();
    }

    private DataSet find(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> Problems.notFound("data set", id));
    }
}
