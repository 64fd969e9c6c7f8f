package org.culturepark.chassis.balance;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/balance")
@Tag(name = "Balance", description = "Nothing is lost: in = kept + dropped + failed + pending")
class BalanceResource {
    private final Balances balances;

    BalanceResource(Balances balances) {
        this.balances = balances;
    }

    @GET
    @Operation(summary = "The service's conservation figures, stage by stage")
    public Balance get() {
        return balances.take();
    }
}
