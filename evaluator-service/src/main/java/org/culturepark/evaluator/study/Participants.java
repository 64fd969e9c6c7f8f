package org.culturepark.evaluator.study;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Participants implements PanacheRepositoryBase<Participant, UUID> {
    List<Participant> of(UUID study) {
        return list("studyId = ?1 order by number", study);
    }

    int countOf(UUID study) {
        return (int) count("studyId", study);
    }
}
