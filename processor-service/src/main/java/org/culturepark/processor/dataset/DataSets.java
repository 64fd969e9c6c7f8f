package org.culturepark.processor.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.budget.Budgets;
import org.culturepark.chassis.inbox.InvalidEvent;
import org.culturepark.processor.settings.CurationSettings;
import org.culturepark.processor.settings.DefaultSettings;

/** Opens data sets: as their first event comes, or before. */
@ApplicationScoped
class DataSets {
    private final DataSetRepository repository;
    private final DefaultSettings defaults;
    private final Budgets budgets;
    private final Clock clock;

    DataSets(DataSetRepository repository, DefaultSettings defaults, Budgets budgets, Clock clock) {
        this.repository = repository;
        this.defaults = defaults;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** @throws InvalidEvent if the data set is known under another campaign or culture */
    DataSet open(UUID id, UUID campaignId, String culture, Optional<String> people) {
        DataSet dataSet = open(id, campaignId, culture, people, defaults.get());
        if (!dataSet.belongsTo(campaignId, culture)) {
            throw new InvalidEvent("data set %s is of campaign %s and culture %s"
                    .formatted(id, dataSet.campaignId(), dataSet.culture()));
        }
        return dataSet;
    }

    /** One that is open already keeps its settings. */
    DataSet open(UUID id, UUID campaignId, String culture, Optional<String> people, CurationSettings settings) {
        boolean isNew = repository.open(id, campaignId, culture, people, settings, now());
        DataSet dataSet = repository.lock(id);
        if (isNew) {
            change(dataSet, settings);
        }
        return dataSet;
    }

    void change(DataSet dataSet, CurationSettings settings) {
        if (!settings.budget().equals(dataSet.settings().budget())
                || settings.budget().isLimit()) {
            budgets.set(dataSet.payer().scope(), settings.budget());
        }
        dataSet.change(settings);
    }

    CurationSettings defaults() {
        return defaults.get();
    }

    Instant now() {
        return clock.instant();
    }
}
