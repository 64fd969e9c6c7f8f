package org.culturepark.generator.campaign;

/** A campaign that asks for what this service does not stage. */
public class UnsupportedCampaign extends InvalidCampaign {
    private static final long serialVersionUID = 1L;

    UnsupportedCampaign(String field, String message) {
        super(field, message);
    }
}
