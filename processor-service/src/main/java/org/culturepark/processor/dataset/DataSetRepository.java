package org.culturepark.processor.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.settings.CurationSettings;

@ApplicationScoped
public class DataSetRepository implements PanacheRepositoryBase<DataSet, UUID> {
    private static final String OPEN = """
            insert into data_set (id, campaign_id, culture, people, state, settings, opened_at)
            values (?, ?, ?, ?, 'COLLECTING', cast(? as jsonb), ?)
            on conflict (id) do update set people = coalesce(data_set.people, excluded.people)""";

    private final Sql sql;
    private final ObjectMapper json;

    DataSetRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Two consumers may meet the same new data set: the first to come opens it. The row is locked afterwards. */
    void open(
            UUID id, UUID campaignId, String culture, Optional<String> people, CurationSettings settings, Instant now) {
        sql.update(OPEN, id, campaignId, culture, people.orElse(null), asJson(settings), now);
    }

    private String asJson(CurationSettings settings) {
        try {
            return json.writeValueAsString(settings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public DataSet lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public PanacheQuery<DataSet> newestFirst(Optional<UUID> campaignId) {
        return find("?1 is null or campaignId = ?1 order by openedAt desc, culture, id", campaignId.orElse(null));
    }
}
