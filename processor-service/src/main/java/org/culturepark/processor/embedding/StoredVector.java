package org.culturepark.processor.embedding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The vector of one text by one model; its id derives from both. */
@Entity
@Table(name = "sentence_vector")
class StoredVector {
    @Id
    private UUID id;

    @Column(name = "components")
    private byte[] components;

    protected StoredVector() {}

    UUID id() {
        return id;
    }

    float[] vector() {
        return Vectors.fromBytes(components);
    }
}
