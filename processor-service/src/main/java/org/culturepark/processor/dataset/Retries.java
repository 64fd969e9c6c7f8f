package org.culturepark.processor.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.chassis.problem.Problems;

/** Has dialogues curated again that failed. Those of a version that is made already are part of the builds to come. */
@ApplicationScoped
class Retries {
    private static final String OPEN_AGAIN = """
            update dialogue set state = 'RECEIVED', reason = null, detail = null, ended_at = null, retries = retries + 1
            where data_set_id = ? and state = 'FAILED' returning id""";

    private final DataSetRepository dataSets;
    private final Completeness completeness;
    private final Jobs jobs;
    private final Sql sql;

    Retries(DataSetRepository dataSets, Completeness completeness, Jobs jobs, Sql sql) {
        this.dataSets = dataSets;
        this.completeness = completeness;
        this.jobs = jobs;
        this.sql = sql;
    }

    /** @return how many there are */
    @Transactional
    int retryFailed(UUID dataSetId) {
        DataSet dataSet = dataSets.findAndLock(dataSetId).orElseThrow(() -> Problems.notFound("data set", dataSetId));
        List<UUID> failed = sql.list(OPEN_AGAIN, row -> row.getObject(1, UUID.class), dataSet.id());
        failed.forEach(id -> jobs.schedule(JobNames.CURATION, id));
        completeness.look(dataSet.id());
        return failed.size();
    }
}
