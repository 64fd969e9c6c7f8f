package org.culturepark.processor.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.budget.BudgetSpent;
import org.culturepark.chassis.modelcall.UsageLine;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.dataset.DataSetState;
import org.culturepark.processor.settings.Extraction;
import org.culturepark.processor.verification.Quality;
import org.culturepark.processor.verification.Verification;

/**
 * A data set as others see it.
 *
 * @param reason why it is empty or failed
 * @param examples of the version published last
 * @param extraction absent: by what the endpoint can do
 * @param verification absent: by what the endpoint can do
 * @param verifierQuality what its verifier is worth on labelled cases, where that was measured
 * @param budget what is used of its budget; absent where it has none
 * @param usage of the model calls made for it; empty where no strategy calls a model
 */
public record DataSetResponse(
        UUID id,
        UUID campaignId,
        String culture,
        Optional<String> people,
        DataSetState state,
        Optional<String> reason,
        DialogueFunnel dialogues,
        OpinionFunnel opinions,
        int examples,
        Optional<VersionResponse> version,
        Optional<Extraction> extraction,
        Optional<Verification> verification,
        Optional<Quality> verifierQuality,
        Optional<BudgetSpent> budget,
        List<UsageLine> usage,
        Instant openedAt) {

    static DataSetResponse from(
            DataSet dataSet,
            DialogueFunnel dialogues,
            OpinionFunnel opinions,
            Optional<VersionResponse> version,
            Optional<Quality> quality,
            Optional<BudgetSpent> budget,
            List<UsageLine> usage) {
        return new DataSetResponse(
                dataSet.id(),
                dataSet.campaignId(),
                dataSet.culture(),
                dataSet.people(),
                dataSet.state(),
                dataSet.reason(),
                dialogues,
                opinions,
                version.map(VersionResponse::examples).orElse(0),
                version,
                dataSet.settings().extraction(),
                dataSet.settings().verification(),
                quality,
                budget,
                usage,
                dataSet.openedAt());
    }
}
