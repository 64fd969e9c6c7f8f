package org.culturepark.generator.prompt;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class UsedPromptsRepository implements PanacheRepositoryBase<UsedPrompts, String> {
    private static final String ADD = """
            insert into prompt_version (id, name, texts, first_used_at)
            values (:id, :name, cast(:texts as jsonb), :now) on conflict (id) do nothing
            """;

    private final ObjectMapper json;

    UsedPromptsRepository(ObjectMapper json) {
        this.json = json;
    }

    List<UsedPrompts> oldestFirst() {
        return list("order by firstUsedAt, id");
    }

    /** Two campaigns may be the first to use a version at the same time. */
    void addIfAbsent(PromptVersion version, Instant now) {
        getSession()
                .createNativeMutationQuery(ADD)
                .setParameter("id", version.id())
                .setParameter("name", version.name())
                .setParameter("texts", json.valueToTree(version.texts()).toString())
                .setParameter("now", now)
                .executeUpdate();
    }
}
