package org.culturepark.generator.dialogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "culturepark.collection")
interface CollectionConfig {
    /** Dialogues of a collection that have a job at once. */
    @WithDefault("256")
    int openDialogues();

    /** Pause between two looks at an open collection: jobs that were lost are found, and orders are carried out. */
    @WithDefault("5S")
    Duration lookEvery();
}
