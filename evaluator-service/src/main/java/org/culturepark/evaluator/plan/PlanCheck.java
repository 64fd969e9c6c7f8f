package org.culturepark.evaluator.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.culturepark.chassis.endpoint.Endpoints;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Benchmarks;
import org.culturepark.evaluator.benchmark.UnusableWish;

/** Whether a plan names only what there is. */
@ApplicationScoped
class PlanCheck {
    private final Benchmarks benchmarks;
    private final Endpoints endpoints;

    PlanCheck(Benchmarks benchmarks, Endpoints endpoints) {
        this.benchmarks = benchmarks;
        this.endpoints = endpoints;
    }

    /** @throws UnusableWish naming the field */
    void check(PlanRequest request) {
        request.cultures().forEach(culture -> request.benchmarks().forEach(name -> check(name, culture)));
        request.models().forEach(model -> check(model.endpoint()));
    }

    private void check(BenchmarkName name, String culture) {
        if (benchmarks.find(name, culture).isEmpty()) {
            throw new UnusableWish("benchmarks", name + " has nothing to ask about the culture " + culture);
        }
    }

    private void check(Optional<String> endpoint) {
        endpoint.filter(name -> !endpoints.names().contains(name)).ifPresent(name -> {
            throw new UnusableWish("endpoint", "no endpoint \"" + name + "\" is configured");
        });
    }
}
