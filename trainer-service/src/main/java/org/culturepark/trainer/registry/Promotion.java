package org.culturepark.trainer.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A time during which a model was the promoted one of its culture. */
@Entity
@Table(name = "promotion")
class Promotion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID modelId;
    private String culture;
    private Instant promotedAt;
    private Instant endedAt;

    protected Promotion() {}

    Promotion(TrainedModel model, Instant now) {
        this.modelId = model.id();
        this.culture = model.culture();
        this.promotedAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    UUID modelId() {
        return modelId;
    }
}
