package org.culturepark.generator.campaign;

import java.util.function.Supplier;
import org.culturepark.chassis.problem.Problems;

/** What a refused order is over REST. */
public final class CampaignProblems {
    private CampaignProblems() {}

    /** Carries the order out, or throws the problem that tells why not. */
    public static <T> T orProblem(Supplier<T> order) {
        try {
            return order.get();
        } catch (UnsupportedCampaign e) {
            throw Problems.badRequest(e.field(), e.getMessage());
        } catch (InvalidCampaign e) {
            throw Problems.invalid(e.field(), e.getMessage());
        } catch (DifferentCampaign e) {
            throw Problems.conflict("idempotency-key-reused", e.getMessage());
        } catch (CampaignConflict e) {
            throw Problems.conflict(e.slug(), e.getMessage());
        }
    }
}
