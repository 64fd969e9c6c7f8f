package org.culturepark.generator.campaign;

/** Whose given names a speaker gets. */
public enum GenderChoice {
    FEMALE,
    MALE,
    /** Drawn, each as likely. */
    ANY
}
