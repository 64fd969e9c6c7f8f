package org.culturepark.generator.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The surveys that were imported. */
@ApplicationScoped
public class StoredSurveys {
    private static final int QUESTIONS_A_FLUSH = 50;

    private final EntityManager entities;

    StoredSurveys(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    Optional<Survey> find(String id) {
        return Optional.ofNullable(entities.find(StoredSurvey.class, id)).map(this::whole);
    }

    private Survey whole(StoredSurvey survey) {
        List<StoredQuestion> rows = entities.createQuery(
                        "from StoredQuestion where key.survey = :survey order by key.place", StoredQuestion.class)
                .setParameter("survey", survey.id())
                .setHint("org.hibernate.readOnly", true)
                .getResultList();
        // The caller's transaction has no use for them, and would look them over for changes.
        rows.forEach(entities::detach);
        return new Survey(
                survey.id(),
                survey.name(),
                rows.stream().map(StoredQuestion::question).toList(),
                rows.stream().flatMap(row -> row.answers().stream()).toList());
    }

    @Transactional
    List<SurveySummary> summaries() {
        return entities.createQuery("from StoredSurvey order by importedAt, id", StoredSurvey.class)
                .getResultStream()
                .map(StoredSurvey::summary)
                .toList();
    }

    @Transactional
    Optional<SurveySummary> findSummary(String id) {
        return Optional.ofNullable(entities.find(StoredSurvey.class, id)).map(StoredSurvey::summary);
    }

    /** Adds a survey whose questions are there; nobody sees them before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(StoredSurvey survey) {
        entities.persist(survey);
    }

    /** Adds a question of a survey that comes later in the same transaction; holds no more than some in memory. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String survey, int place, Question question, List<AnswerDistribution> answers) {
        entities.persist(new StoredQuestion(survey, place, question, answers));
        if (place % QUESTIONS_A_FLUSH == QUESTIONS_A_FLUSH - 1) {
            entities.flush();
            entities.clear();
        }
    }
}
