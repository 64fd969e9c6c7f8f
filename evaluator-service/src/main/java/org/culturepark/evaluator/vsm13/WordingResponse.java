package org.culturepark.evaluator.vsm13;

import java.time.Instant;

/** A registered wording of the 24 items. */
record WordingResponse(String name, String contentHash, Instant registeredAt) {
    static WordingResponse from(StoredWording wording) {
        return new WordingResponse(wording.name(), wording.contentHash(), wording.registeredAt());
    }
}
