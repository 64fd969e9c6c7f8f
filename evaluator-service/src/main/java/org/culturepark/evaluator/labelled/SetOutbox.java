package org.culturepark.evaluator.labelled;

import jakarta.enterprise.context.ApplicationScoped;
import org.culturepark.chassis.outbox.Outbox;
import org.culturepark.contracts.Topics;
import org.culturepark.evaluator.event.BenchmarkRegistered;

/** Announces registered sets, keyed by culture, so that training data can be kept clear of them. */
@ApplicationScoped
class SetOutbox implements Outbox<StoredSet> {
    private final SetRows rows;

    SetOutbox(SetRows rows) {
        this.rows = rows;
    }

    @Override
    public Class<StoredSet> rowType() {
        return StoredSet.class;
    }

    @Override
    public String topic() {
        return Topics.BENCHMARK_REGISTERED;
    }

    @Override
    public String key(StoredSet set) {
        return set.culture();
    }

    @Override
    public BenchmarkRegistered event(StoredSet set) {
        Shingles.Sample sample = Shingles.of(rows.texts(set.id()));
        return new BenchmarkRegistered(
                set.id(),
                set.name(),
                set.culture(),
                set.contentHash(),
                new BenchmarkRegistered.Hashing(Shingles.WORDS, Shingles.HASH, sample.modulus()),
                sample.hashes(),
                set.registeredAt());
    }
}
