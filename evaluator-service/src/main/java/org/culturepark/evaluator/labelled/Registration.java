package org.culturepark.evaluator.labelled;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.evaluator.benchmark.Parameters;

/** Takes in labelled sets, after a look through the quality gate. */
@ApplicationScoped
class Registration {
    private final StoredSets sets;
    private final SetRows rows;
    private final Clock clock;

    Registration(StoredSets sets, SetRows rows, Clock clock) {
        this.sets = sets;
        this.rows = rows;
        this.clock = clock;
    }

    /** @return the set, and whether it is new */
    @Transactional
    Registered register(SetOrder order, List<RawRow> raw) {
        String hash = Parameters.hashOf(raw.toString());
        UUID id = order.id(hash);
        if (sets.findByIdOptional(id).isPresent()) {
            return new Registered(id, false);
        }
        Gate gate = QualityGate.check(raw, order.kind(), order.values(), order.culture());
        List<LabelledSet.Row> kept = raw.stream()
                .filter(row -> QualityGate.usable(row, order.kind(), order.values()))
                .map(row -> new LabelledSet.Row(row.number(), Units.of(row.text()), row.text(), row.label()))
                .toList();
        sets.persistAndFlush(new StoredSet(order, hash, raw.size(), kept.size(), gate, clock.instant()));
        rows.insert(id, kept);
        return new Registered(id, true);
    }

    record Registered(UUID id, boolean isNew) {}

    @Transactional
    SetResponse get(UUID id) {
        return SetResponse.from(sets.findByIdOptional(id).orElseThrow(() -> Problems.notFound("benchmark set", id)));
    }

    @Transactional
    PageOf<SetResponse> list(Paging paging) {
        return paging.of(sets.newestFirst()).map(SetResponse::from);
    }
}
