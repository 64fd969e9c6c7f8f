package org.culturepark.generator.prompt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A version of the prompts that a campaign uses. Its texts are kept here, so that a running campaign and every replica go on
 * with the same words whatever becomes of the folder, and each turn can be traced to them.
 */
@Entity
@Table(name = "prompt_version")
class UsedPrompts {
    @Id
    private String id;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> texts;

    @Column(name = "first_used_at")
    private Instant firstUsedAt;

    protected UsedPrompts() {}

    PromptVersion version() {
        return new PromptVersion(name, new TreeMap<>(texts));
    }
}
