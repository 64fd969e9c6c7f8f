package org.culturepark.processor.build;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.settings.SelectionSettings;

/** Balances what was chosen over questions and cultures: caps and floors. Which of a question's opinions are cut is drawn, seeded. */
@ApplicationScoped
class Caps {
    private static final String OVER_CAP = "OVER_CAP";
    private static final String UNDER_FLOOR = "UNDER_FLOOR";
    private static final String CHOSEN =
            "select seed_id, count(*) from decision where build_id = ? and chosen group by seed_id order by seed_id";
    private static final String CUT = """
            update decision d set chosen = false, reason = ?
            from (select opinion_id, row_number() over (order by md5(? || opinion_id :: text)) as place
                  from decision where build_id = ? and seed_id = ? and chosen) drawn
            where d.build_id = ? and d.opinion_id = drawn.opinion_id and drawn.place > ?""";

    private final Sql sql;

    Caps(Sql sql) {
        this.sql = sql;
    }

    /** @return what was cut, by reason */
    Map<String, Integer> apply(UUID buildId, SelectionSettings settings) {
        Map<String, Integer> cut = new TreeMap<>();
        settings.maxPerQuestion()
                .ifPresent(most -> chosen(buildId)
                        .forEach((seed, number) ->
                                cut(buildId, seed, Math.min(number, most), number, OVER_CAP, settings, cut)));
        settings.maxExamples().ifPresent(most -> {
            Map<UUID, Integer> chosen = chosen(buildId);
            Seats.share(most, chosen, chosen)
                    .forEach((seed, share) -> cut(buildId, seed, share, chosen.get(seed), OVER_CAP, settings, cut));
        });
        settings.minPerQuestion()
                .ifPresent(least -> chosen(buildId)
                        .forEach((seed, number) ->
                                cut(buildId, seed, number < least ? 0 : number, number, UNDER_FLOOR, settings, cut)));
        settings.minExamples().ifPresent(least -> {
            Map<UUID, Integer> chosen = chosen(buildId);
            if (chosen.values().stream().mapToInt(Integer::intValue).sum() < least) {
                chosen.forEach((seed, number) -> cut(buildId, seed, 0, number, UNDER_FLOOR, settings, cut));
            }
        });
        return cut;
    }

    private Map<UUID, Integer> chosen(UUID buildId) {
        return sql.list(CHOSEN, row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)), buildId).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private void cut(
            UUID buildId,
            UUID seed,
            int keep,
            int of,
            String reason,
            SelectionSettings settings,
            Map<String, Integer> cut) {
        if (keep < of) {
            int rows = sql.update(CUT, reason, String.valueOf(settings.seed()), buildId, seed, buildId, keep);
            cut.merge(reason, rows, Integer::sum);
        }
    }
}
