package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.culturepark.chassis.budget.Prices;
import org.culturepark.chassis.database.Sql;

/** The completed dialogues of previews. */
@ApplicationScoped
class SampledDialogues {
    private static final String COMPLETED = """
            select c.culture, count(*) as calls, sum(t.prompt_tokens) as prompt, sum(t.cached_tokens) as cached,
                sum(t.completion_tokens) as completion
            from dialogue_collection c join dialogue d on d.collection_id = c.id join turn t on t.dialogue_id = d.id
            where c.campaign_id = ? and d.state = 'COMPLETED' group by c.culture, d.id
            """;

    private final Sql sql;
    private final Prices prices;
    private final Clock clock;

    SampledDialogues(Sql sql, Prices prices, Clock clock) {
        this.sql = sql;
        this.prices = prices;
        this.clock = clock;
    }

    List<SampledDialogue> of(Campaign preview) {
        return sql.list(COMPLETED, row -> sampled(row, preview.settings()), preview.id());
    }

    private SampledDialogue sampled(ResultSet row, CampaignSettings settings) throws SQLException {
        String culture = row.getString("culture");
        long prompt = row.getLong("prompt");
        long cached = row.getLong("cached");
        long completion = row.getLong("completion");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new SampledDialogue(
                culture,
                row.getLong("calls"),
                prompt + completion,
                prices.find(settings.modelOf(culture), today).map(price -> price.of(prompt, cached, completion)));
    }
}
