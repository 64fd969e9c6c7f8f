package org.culturepark.processor.neighbour;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.culturepark.processor.neighbour.Neighbours.Neighbour;

/**
 * What one example teaches.
 *
 * @param asked the survey's question in full
 */
record Taught(UUID exampleId, String question, String asked, int code, String opinion) {
    /** Of one version, in its order. */
    static final String QUERY = """
            select e.id, e.question, d.event -> 'seed' ->> 'text' as asked, e.code, o.text as opinion
            from example e join opinion o on o.id = e.opinion_id join dialogue d on d.id = e.dialogue_id
            where e.version_id = ? order by e.place""";

    static Taught read(ResultSet row) throws SQLException {
        return new Taught(
                row.getObject("id", UUID.class),
                row.getString("question"),
                row.getString("asked"),
                row.getInt("code"),
                row.getString("opinion"));
    }

    Neighbour at(double cosine) {
        return new Neighbour(exampleId, question, code, opinion, cosine);
    }
}
