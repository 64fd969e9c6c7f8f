package org.culturepark.generator.culture;

/** Gender of a speaker, as far as given names tell one. */
public enum Gender {
    FEMALE,
    MALE
}
