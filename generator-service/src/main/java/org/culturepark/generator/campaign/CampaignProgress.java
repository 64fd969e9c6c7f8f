package org.culturepark.generator.campaign;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Follows campaigns. It reads the database, since whoever talks the dialogues may be another replica. */
@ApplicationScoped
class CampaignProgress {
    private final CampaignService campaigns;
    private final CampaignConfig config;

    CampaignProgress(CampaignService campaigns, CampaignConfig config) {
        this.campaigns = campaigns;
        this.config = config;
    }

    /** The campaign now, and again whenever it has changed, the last time when it has ended. */
    Multi<CampaignResponse> of(UUID id) {
        Uni<CampaignResponse> read = Uni.createFrom()
                .item(() -> campaigns.find(id).orElseThrow())
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        return Multi.createBy()
                .repeating()
                .uni(() -> read)
                .withDelay(config.progressEvery())
                .whilst(campaign -> !campaign.hasSettled())
                .skip()
                .repetitions();
    }
}
