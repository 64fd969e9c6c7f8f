package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.culturepark.chassis.job.DurableJob;
import org.culturepark.chassis.job.NotYet;
import org.culturepark.generator.campaign.CampaignService;
import org.culturepark.generator.dialogue.CollectionCare.Step;

/** Looks after one revision of a collection until it has ended. */
@ApplicationScoped
class CollectionJob implements DurableJob {
    private final CollectionCare care;
    private final CollectionConfig config;

    CollectionJob(CollectionCare care, CollectionConfig config) {
        this.care = care;
        this.config = config;
    }

    @Override
    public String name() {
        return CampaignService.DEALING;
    }

    @Override
    public void run(UUID revisionId) {
        Step step = care.step(revisionId);
        while (step == Step.MORE) {
            step = care.step(revisionId);
        }
        if (step == Step.WAIT) {
            throw new NotYet(config.lookEvery());
        }
    }

    @Override
    public void giveUp(UUID revisionId, String reason) {
        care.abandon(revisionId);
    }
}
