package org.culturepark.chassis.database;

import java.util.Arrays;
import java.util.List;

/**
 * One statement of SQL.
 *
 * @param values of its parameters in order; a null is SQL's
 */
public record Statement(String sql, List<Object> values) {
    public static Statement of(String sql, Object... values) {
        return new Statement(sql, Arrays.asList(values));
    }
}
