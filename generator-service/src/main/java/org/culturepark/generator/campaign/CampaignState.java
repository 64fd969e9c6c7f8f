package org.culturepark.generator.campaign;

import java.util.List;

/** How far a campaign is. */
public enum CampaignState {
    RUNNING,
    /** Nothing new is begun until it is resumed. */
    PAUSED,
    /** Nothing new is begun until its budget is raised. */
    PAUSED_BY_BUDGET,
    /** Nothing new is begun any more; what was completed stays. */
    CANCELLED,
    /** As many dialogues were completed as were wanted. */
    COMPLETED,
    /** Every dialogue has ended, and fewer were completed than were wanted. */
    COMPLETED_SHORT;

    static CampaignState of(Campaign campaign, List<DialogueCollection> collections) {
        boolean open = collections.stream().anyMatch(collection -> collection.pending() > 0);
        if (campaign.state() == CANCELLED || open) {
            return campaign.state();
        }
        return collections.stream().allMatch(DialogueCollection::isMet) ? COMPLETED : COMPLETED_SHORT;
    }

    /** Whether no dialogue of it will be begun unless somebody asks for more. */
    boolean ended() {
        return this == CANCELLED || this == COMPLETED || this == COMPLETED_SHORT;
    }
}
