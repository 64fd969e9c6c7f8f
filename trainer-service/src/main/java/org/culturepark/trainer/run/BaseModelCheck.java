package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows whether the base model is there. Up all the same when it is not: batches are taken in and models are handed
 * out without it, and only a run needs it.
 */
@Readiness
@ApplicationScoped
class BaseModelCheck implements HealthCheck {
    private final BaseModelFile baseModel;

    BaseModelCheck(BaseModelFile baseModel) {
        this.baseModel = baseModel;
    }

    @Override
    public HealthCheckResponse call() {
        boolean there = baseModel.isThere();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("base-model")
                .up()
                .withData("model", baseModel.name())
                .withData("file", baseModel.file().toString())
                .withData("found", there);
        if (!there) {
            response.withData("consequence", "runs fail: " + baseModel.howToGetIt());
        }
        return response.build();
    }
}
