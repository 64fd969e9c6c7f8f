package org.culturepark.processor.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.inbox.InvalidEvent;

/** Opens data sets as their first event comes. */
@ApplicationScoped
class DataSets {
    private final DataSetRepository repository;
    private final CurationConfig config;
    private final Clock clock;

    DataSets(DataSetRepository repository, CurationConfig config, Clock clock) {
        this.repository = repository;
        this.config = config;
        this.clock = clock;
    }

    /** @throws InvalidEvent if the data set is known under another campaign or culture */
    DataSet open(UUID id, UUID campaignId, String culture, Optional<String> people) {
        repository.open(id, campaignId, culture, people, config, now());
        DataSet dataSet = repository.lock(id);
        if (!dataSet.belongsTo(campaignId, culture)) {
            throw new InvalidEvent("data set %s is of campaign %s and culture %s"
                    .formatted(id, dataSet.campaignId(), dataSet.culture()));
        }
        return dataSet;
    }

    Instant now() {
        return clock.instant();
    }
}
