package org.culturepark.processor.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.verification.Quality;
import org.culturepark.processor.verification.Verification;
import org.culturepark.processor.verification.Verifiers;

/** What the verifier is worth that made a data set: its settings may name none, or another by now. */
@ApplicationScoped
class VerifiersUsed {
    private static final String USED =
            "select verification from dialogue where data_set_id = ? and state = 'CURATED' and verification is not null limit 1";

    private final Sql sql;
    private final Verifiers verifiers;

    VerifiersUsed(Sql sql, Verifiers verifiers) {
        this.sql = sql;
        this.verifiers = verifiers;
    }

    /** Empty before a dialogue is curated under settings that name none, and for a model that was not measured. */
    Optional<Quality> quality(DataSet dataSet) {
        return used(dataSet.id()).or(() -> dataSet.settings().verification()).flatMap(verifiers::quality);
    }

    private Optional<Verification> used(UUID dataSetId) {
        return sql.first(USED, row -> Verification.valueOf(row.getString(1)), dataSetId);
    }
}
