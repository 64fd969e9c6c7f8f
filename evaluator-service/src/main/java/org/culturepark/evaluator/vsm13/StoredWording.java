package org.culturepark.evaluator.vsm13;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A user's file of the 24 items. Another content is another version. */
@Entity
@Table(name = "vsm13_wording")
class StoredWording {
    @Id
    @Column(name = "content_hash")
    private String contentHash;

    private String name;
    private String content;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected StoredWording() {}

    StoredWording(String name, String contentHash, String content, Instant now) {
        this.name = name;
        this.contentHash = contentHash;
        this.content = content;
        this.registeredAt = now;
    }

    String name() {
        return name;
    }

    String contentHash() {
        return contentHash;
    }

    String content() {
        return content;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
