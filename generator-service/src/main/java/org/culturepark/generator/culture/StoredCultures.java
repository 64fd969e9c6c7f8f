package org.culturepark.generator.culture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The cultures that were added to those built in. */
@ApplicationScoped
class StoredCultures {
    private final CultureRepository cultures;
    private final CultureUse use;
    private final Clock clock;

    StoredCultures(CultureRepository cultures, CultureUse use, Clock clock) {
        this.cultures = cultures;
        this.use = use;
        this.clock = clock;
    }

    @Transactional
    List<Culture> all() {
        return cultures.inUse().stream().map(StoredCulture::culture).toList();
    }

    /** A retired one too. */
    @Transactional
    Optional<Culture> find(String id) {
        return cultures.findByIdOptional(id).map(StoredCulture::culture);
    }

    /** None that is retired; it stays as it is until the transaction at hand ends. */
    @Transactional
    Optional<Culture> findToUse(String id) {
        return cultures.findShared(id).filter(there -> !there.isRetired()).map(StoredCulture::culture);
    }

    /** @throws CultureTaken if there is or was one of this id */
    @Transactional
    void add(Culture culture) {
        if (cultures.isTaken(culture.id())) {
            throw new CultureTaken("There is, or was, a culture \"%s\"".formatted(culture.id()));
        }
        cultures.persistAndFlush(new StoredCulture(culture, clock.instant()));
    }

    /**
     * @return whether there is one of this id
     * @throws CultureTaken if a campaign uses it: what dialogues were made of must not change under them
     */
    @Transactional
    boolean change(Culture culture) {
        Optional<StoredCulture> there = cultures.findLocked(culture.id()).filter(stored -> !stored.isRetired());
        there.filter(stored -> !stored.culture().equals(culture)).ifPresent(stored -> change(stored, culture));
        return there.isPresent();
    }

    private void change(StoredCulture stored, Culture culture) {
        if (use.isUsed(culture.id())) {
            throw new CultureTaken(
                    "A campaign uses the culture \"%s\"; add another one instead".formatted(culture.id()));
        }
        stored.change(culture);
    }

    /** @return whether there was one of this id; campaigns that use it go on */
    @Transactional
    boolean retire(String id) {
        Optional<StoredCulture> there = cultures.findLocked(id).filter(stored -> !stored.isRetired());
        there.ifPresent(stored -> stored.retire(clock.instant()));
        return there.isPresent();
    }
}
