package org.culturepark.chassis.modelcall;

import java.util.UUID;
import org.culturepark.chassis.identity.Identity;

/**
 * A call as the ledger writes it down.
 *
 * @param hash of the request; the same request for the same purpose is the same call
 */
record NewCall(UUID id, ModelCall call, RequestJson request, String hash) {
    static NewCall of(ModelCall call) {
        RequestJson request = RequestJson.of(call);
        String hash = request.hash();
        Purpose purpose = call.purpose();
        UUID id = Identity.of("model-call", purpose.scope(), purpose.stage(), purpose.subject(), hash);
        return new NewCall(id, call, request, hash);
    }
}
