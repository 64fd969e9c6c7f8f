package org.culturepark.generator.campaign;

import java.util.List;

/** How far a campaign is. */
public enum CampaignState {
    RUNNING,
    /** Every dialogue was completed. */
    COMPLETED,
    /** Every dialogue has ended, some of them failed. */
    COMPLETED_SHORT;

    static CampaignState of(List<DialogueCollection> collections) {
        if (collections.stream().anyMatch(collection -> collection.pending() > 0)) {
            return RUNNING;
        }
        return collections.stream().allMatch(collection -> collection.failures() == 0) ? COMPLETED : COMPLETED_SHORT;
    }
}
