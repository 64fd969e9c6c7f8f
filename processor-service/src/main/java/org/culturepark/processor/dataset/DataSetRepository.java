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
            on conflict (id) do update set people = coalesce(data_set.people, excluded.people)
            returning xmax = 0""";

    private final Sql sql;
    private final ObjectMapper json;

    DataSetRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * Two consumers may meet the same new data set: the first to come opens it. The row is locked afterwards.
     *
     * @return whether it is new
     */
    boolean open(
            UUID id, UUID campaignId, String culture, Optional<String> people, CurationSettings settings, Instant now) {
        return sql.first(
                        OPEN,
                        row -> row.getBoolean(1),
                        id,
                        campaignId,
                        culture,
                        people.orElse(null),
                        asJson(settings),
                        now)
                .orElseThrow();
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

    /** One that was read before it was locked would be written back as it was then. */
    public Optional<DataSet> findAndLock(UUID id) {
        return Optional.ofNullable(lock(id));
    }

    public PanacheQuery<DataSet> newestFirst(Optional<UUID> campaignId) {
        return find("?1 is null or campaignId = ?1 order by openedAt desc, culture, id", campaignId.orElse(null));
    }
}
