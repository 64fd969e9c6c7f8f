package org.culturepark.evaluator.labelled;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sets that users have registered. */
public interface LabelledSets {
    Optional<LabelledSet> find(UUID id);

    /** Whether there is one that can be measured. */
    boolean covers(Kind kind, String culture);

    /** The latest version of each that can be measured. */
    List<UUID> latest(Kind kind, String culture);
}
