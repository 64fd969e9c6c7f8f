package org.culturepark.evaluator.labelled;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.database.Statement;

/** The table {@code benchmark_row}. */
@Singleton
class SetRows {
    private static final int AT_A_TIME = 500;
    private static final String INSERT =
            "insert into benchmark_row (set_id, number, unit, text, label) values (?, ?, ?, ?, ?)";
    private static final String SELECT =
            "select number, unit, text, label from benchmark_row where set_id = ? order by number";

    private final Sql sql;

    SetRows(Sql sql) {
        this.sql = sql;
    }

    void insert(UUID set, List<LabelledSet.Row> rows) {
        List<Statement> statements = new ArrayList<>();
        rows.forEach(
                row -> statements.add(Statement.of(INSERT, set, row.number(), row.unit(), row.text(), row.label())));
        for (int from = 0; from < statements.size(); from += AT_A_TIME) {
            sql.together(statements.subList(from, Math.min(statements.size(), from + AT_A_TIME)));
        }
    }

    List<LabelledSet.Row> of(UUID set) {
        return sql.list(
                SELECT,
                row -> new LabelledSet.Row(
                        row.getInt("number"), row.getString("unit"), row.getString("text"), row.getString("label")),
                set);
    }

    List<String> texts(UUID set) {
        return sql.list("select text from benchmark_row where set_id = ?", row -> row.getString(1), set);
    }
}
