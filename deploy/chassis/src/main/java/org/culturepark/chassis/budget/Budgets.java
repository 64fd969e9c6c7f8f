package org.culturepark.chassis.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.culturepark.chassis.database.Sql;

/**
 * Limits on what the calls of a scope use. The ledger opens no call of a scope whose budget is reached, so a budget is
 * passed by no more than the calls that are open at that moment.
 */
@ApplicationScoped
public class Budgets {
    private static final String SET = """
            insert into call_budget (scope, tokens, money) values (?, ?, ?)
            on conflict (scope) do update set tokens = excluded.tokens, money = excluded.money
            """;
    private static final String SPENT = "select * from call_budget_spent where scope = ?";

    private final Sql sql;

    Budgets(Sql sql) {
        this.sql = sql;
    }

    /** Sets the scope's budget, or another one; it holds from the commit on. */
    @Transactional
    public void set(String scope, Budget budget) {
        sql.update(SET, scope, budget.tokens().orElse(null), budget.money().orElse(null));
    }

    /** Whether the scope may open no further call; never where it has no budget. */
    @Transactional
    public boolean reached(String scope) {
        return spent(scope).filter(BudgetSpent::reached).isPresent();
    }

    /** How much of its budget the scope has used; empty if it has none. */
    @Transactional
    public Optional<BudgetSpent> spent(String scope) {
        return sql.first(SPENT, Budgets::spent, scope);
    }

    private static BudgetSpent spent(ResultSet row) throws SQLException {
        return new BudgetSpent(
                new Budget(
                        Optional.ofNullable(row.getObject("token_limit", Long.class)),
                        Optional.ofNullable(row.getBigDecimal("money_limit"))),
                row.getLong("tokens"),
                row.getLong("unpriced") == 0 ? Optional.of(row.getBigDecimal("money")) : Optional.empty(),
                row.getBoolean("reached"));
    }
}
