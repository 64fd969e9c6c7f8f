package org.culturepark.processor.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.dataset.DataSetRepository;

/** A data set beside the others of its campaign. */
@ApplicationScoped
class CampaignDataSets {
    private final DataSetRepository repository;

    CampaignDataSets(DataSetRepository repository) {
        this.repository = repository;
    }

    @Transactional
    DataSet get(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> Problems.notFound("data set", id));
    }

    @Transactional
    List<DataSet> others(DataSet dataSet) {
        return repository.newestFirst(Optional.of(dataSet.campaignId())).list().stream()
                .filter(other -> !other.id().equals(dataSet.id()))
                .toList();
    }
}
