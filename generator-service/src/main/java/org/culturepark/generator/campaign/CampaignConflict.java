package org.culturepark.generator.campaign;

/** An order that a campaign in this state does not take. */
public class CampaignConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String slug;

    CampaignConflict(String slug, String message) {
        super(message);
        this.slug = slug;
    }

    /** Names the problem's type. */
    public String slug() {
        return slug;
    }
}
