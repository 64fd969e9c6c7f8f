package org.culturepark.chassis.modelcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;

/** Every call that was sent, what came back and what it used. */
@ApplicationScoped
public class Ledger {
    private final CallRepository calls;
    private final Clock clock;

    Ledger(CallRepository calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** What the scope used, by group, stage and model. */
    @Transactional
    public List<UsageLine> usage(String scope) {
        return calls.usageOf(scope);
    }

    static UUID idOf(ModelCall call) {
        Purpose purpose = call.purpose();
        return Identity.of("model-call", purpose.scope(), purpose.stage(), purpose.subject(), RequestHash.of(call));
    }

    /** The answer if the call was made before; otherwise the call is written down as open, before it goes out. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<ModelAnswer> answerOrOpen(ModelCall call) {
        Optional<CallRow> made = calls.findByIdOptional(idOf(call));
        Optional<ModelAnswer> known = made.flatMap(CallRow::answer);
        if (made.isEmpty()) {
            calls.persist(new CallRow(idOf(call), call, RequestHash.of(call), clock.instant()));
        } else if (known.isEmpty()) {
            made.get().openAgain(clock.instant());
        }
        return known;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void answered(ModelAnswer answer, int tries) {
        calls.findById(answer.callId()).answered(answer, tries, clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(ModelCall call, ModelCallFailed failure, int tries) {
        calls.findById(idOf(call)).failed(failure.outcome(), failure.getMessage(), tries, clock.instant());
    }
}
