package org.culturepark.generator.importing;

/** The id is taken by another survey; a survey never changes once it is there. */
final class DifferentSurvey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DifferentSurvey(String id) {
        super("There is a survey \"%s\" of other content already; a survey never changes, so give this one another id"
                .formatted(id));
    }
}
