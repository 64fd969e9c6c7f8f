package org.culturepark.local.launcher;

import java.nio.file.Path;
import java.util.Locale;

/** The four services, with how much heap each gets on a small machine and whether it calls the model. */
public enum Service {
    GENERATOR(256, true),
    /** Its own strategies (sentences, embeddings in the process) need no model. */
    PROCESSOR(384, false),
    /** The weights lie outside of the heap, with PyTorch. */
    TRAINER(512, true),
    EVALUATOR(256, true);

    private final int heapMegabytes;
    private final boolean callsModel;

    Service(int heapMegabytes, boolean callsModel) {
        this.heapMegabytes = heapMegabytes;
        this.callsModel = callsModel;
    }

    boolean callsModel() {
        return callsModel;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    /** The packaged service in a checkout. */
    Path jar(Path checkout) {
        return checkout.resolve(this + "-service").resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The name in options, topics' sources and databases. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
