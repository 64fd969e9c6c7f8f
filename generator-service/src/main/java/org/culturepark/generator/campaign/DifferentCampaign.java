package org.culturepark.generator.campaign;

import java.util.UUID;

/** The id is taken by a campaign with other settings. */
public class DifferentCampaign extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DifferentCampaign(UUID id) {
        super("Campaign " + id + " was asked for under this key before, with another request");
    }
}
