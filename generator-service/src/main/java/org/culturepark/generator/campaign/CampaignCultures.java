package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.culturepark.generator.culture.CultureUse;

/** Campaigns rely on their cultures, and on that of the partner. */
@ApplicationScoped
class CampaignCultures implements CultureUse {
    private final EntityManager entities;

    CampaignCultures(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean isUsed(String cultureId) {
        return !entities.createNativeQuery("""
                        select 1 from campaign
                        where settings -> 'cultures' @> jsonb_build_array(cast(:id as text))
                           or settings #>> array['partner', 'culture'] = :id
                        limit 1""")
                .setParameter("id", cultureId)
                .getResultList()
                .isEmpty();
    }
}
