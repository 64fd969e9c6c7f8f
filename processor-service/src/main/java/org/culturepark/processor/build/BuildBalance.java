package org.culturepark.processor.build;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.culturepark.chassis.balance.StageBalance;
import org.culturepark.chassis.database.Sql;

/** What builds made of the opinions of their dialogues. */
@ApplicationScoped
public class BuildBalance {
    private static final String SUMS = """
            select '', sum(extracted), sum(examples) from build where state in ('BUILT', 'EMPTY')
            union all
            select counts.reason, sum(counts.number :: bigint), 0 from build,
                lateral (select * from jsonb_each_text(filtered) union all select * from jsonb_each_text(dropped))
                    as counts(reason, number)
            where state in ('BUILT', 'EMPTY') group by counts.reason""";

    private final Sql sql;

    BuildBalance(Sql sql) {
        this.sql = sql;
    }

    /** All opinions of the dialogues that took part to examples, over all builds that have ended. */
    public StageBalance selection() {
        Map<String, Long> dropped = new TreeMap<>();
        Map<String, Long> total = new HashMap<>();
        sql.list(SUMS, row -> {
            if (row.getString(1).isEmpty()) {
                total.put("in", row.getLong(2));
                total.put("kept", row.getLong(3));
            } else {
                dropped.put(row.getString(1), row.getLong(2));
            }
            return row.getRow();
        });
        return new StageBalance("selection", total.get("in"), total.get("kept"), dropped, Map.of(), 0);
    }
}
