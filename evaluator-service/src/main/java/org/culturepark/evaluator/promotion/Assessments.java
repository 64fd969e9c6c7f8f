package org.culturepark.evaluator.promotion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;

@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {
    @Transactional
    PageOf<ModelAssessment> newestFirst(Paging paging) {
        return paging.of(find("order by assessedAt desc, id")).map(Assessment::asRecord);
    }
}
