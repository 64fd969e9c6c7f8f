package org.culturepark.generator.culture;

/** Tells whether somebody relies on a culture as it is. */
public interface CultureUse {
    boolean isUsed(String cultureId);
}
