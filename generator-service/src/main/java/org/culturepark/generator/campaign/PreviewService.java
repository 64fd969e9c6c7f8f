package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads previews. */
@ApplicationScoped
class PreviewService {
    private final CampaignStore store;
    private final SampledDialogues sampled;

    PreviewService(CampaignStore store, SampledDialogues sampled) {
        this.store = store;
        this.sampled = sampled;
    }

    @Transactional
    Optional<PreviewResponse> find(UUID id) {
        return store.findCampaign(id)
                .filter(Campaign::isPreview)
                .map(preview -> response(preview, preview.previewedSize().orElseThrow()));
    }

    private PreviewResponse response(Campaign preview, int samples) {
        int cultures = preview.settings().cultures().size();
        return new PreviewResponse(
                store.find(preview.id()).orElseThrow(), samples, Projection.of(sampled.of(preview), cultures, samples));
    }
}
