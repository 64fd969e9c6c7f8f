package org.culturepark.evaluator.vsm13;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Registered wordings, each read once. */
@ApplicationScoped
class StoredWordings implements PanacheRepositoryBase<StoredWording, String>, Wordings {
    private final Map<String, Questionnaire> read = new ConcurrentHashMap<>();
    private final Clock clock;

    StoredWordings(Clock clock) {
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Questionnaire> find(String name) {
        return find("name = ?1 order by registeredAt desc", name)
                .firstResultOptional()
                .map(wording -> read(wording.contentHash(), wording.content()));
    }

    @Override
    @Transactional
    public Optional<Questionnaire> ofHash(String hash) {
        return Optional.ofNullable(read.get(hash))
                .or(() -> findByIdOptional(hash).map(wording -> read(hash, wording.content())));
    }

    private Questionnaire read(String hash, String content) {
        return read.computeIfAbsent(hash, any -> Questionnaire.fromFile(content));
    }

    /** @throws IllegalArgumentException if the file is not one of the 24 items */
    @Transactional
    WordingResponse register(String name, String content) {
        Questionnaire questionnaire = Questionnaire.fromFile(content);
        StoredWording wording = findByIdOptional(questionnaire.hash())
                .orElseGet(() -> new StoredWording(name, questionnaire.hash(), content, clock.instant()));
        persist(wording);
        return WordingResponse.from(wording);
    }

    @Transactional
    List<WordingResponse> newestFirst() {
        return list("order by registeredAt desc").stream()
                .map(WordingResponse::from)
                .toList();
    }
}
