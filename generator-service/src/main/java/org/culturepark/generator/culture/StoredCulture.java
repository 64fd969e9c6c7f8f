package org.culturepark.generator.culture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A culture that was added. A retired one is for the campaigns that it is in, and no others. */
@Entity
@Table(name = "culture")
public class StoredCulture {
    @Id
    private String id;

    @JdbcTypeCode(SqlTypes.JSON)
    private Culture culture;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected StoredCulture() {}

    StoredCulture(Culture culture, Instant now) {
        this.id = culture.id();
        this.culture = culture;
        this.createdAt = now;
    }

    void change(Culture changed) {
        culture = changed;
    }

    void retire(Instant now) {
        retiredAt = now;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    Culture culture() {
        return culture;
    }
}
