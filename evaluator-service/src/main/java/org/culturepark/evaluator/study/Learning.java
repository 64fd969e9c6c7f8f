package org.culturepark.evaluator.study;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.evaluator.benchmark.Society;
import org.culturepark.evaluator.education.Situations;

/** A learner's way: consent, test, conversation, test, rating. Everything is kept at once, so a lost connection loses nothing. */
@ApplicationScoped
class Learning {
    private final Studies studies;
    private final Participants participants;
    private final LearnerRecords records;
    private final Tutor tutor;
    private final Clock clock;

    Learning(Studies studies, Participants participants, LearnerRecords records, Tutor tutor, Clock clock) {
        this.studies = studies;
        this.participants = participants;
        this.records = records;
        this.tutor = tutor;
        this.clock = clock;
    }

    /** Takes part from now on; which arm it is follows from the number, and is not told. */
    @Transactional
    LearnerState enrol(UUID studyId, boolean consent) {
        if (!consent) {
            throw Problems.invalid("consent", "nobody takes part without having agreed");
        }
        Study study = studies.findForUpdate(studyId).orElseThrow(() -> Problems.notFound("study", studyId));
        int number = participants.countOf(studyId);
        if (number >= study.learners()) {
            throw Problems.conflict("study-full", "The study has all its learners.");
        }
        Participant learner = new Participant(UUID.randomUUID(), studyId, number, study.armOf(number), clock.instant());
        participants.persist(learner);
        return state(study, learner);
    }

    @Transactional
    LearnerState get(UUID token) {
        Participant learner = learner(token);
        return state(study(learner), learner);
    }

    @Transactional
    LearnerState answer(UUID token, int item, int code) {
        Participant learner = learner(token);
        Study study = study(learner);
        Phase phase = phase(study, learner);
        if (phase != Phase.BEFORE && phase != Phase.AFTER) {
            throw Problems.conflict("no-test", "There is no test at this time.");
        }
        if (study.items().stream().noneMatch(one -> one.number() == item)) {
            throw Problems.invalid("item", "is not in this test");
        }
        records.answer(token, phase, item, code, clock.instant());
        return state(study, learner);
    }

    /** Asks the tutor; outside any transaction. The same turn sent again gets the reply that is there. */
    LearnerState say(UUID token, int number, String question) {
        Talk talk = QuarkusTransaction.requiringNew().call(() -> talk(token));
        if (number <= talk.turns().size()) {
            return get(token);
        }
        if (talk.phase() != Phase.CHAT || number != talk.turns().size() + 1) {
            throw Problems.conflict("no-turn", "This is not the next turn of the conversation.");
        }
        String reply = tutor.reply(talk, number, question);
        QuarkusTransaction.requiringNew()
                .run(() -> records.turn(token, number, new LearnerRecords.Turn(question, reply), clock.instant()));
        return get(token);
    }

    @Transactional
    LearnerState rate(UUID token, int rating, Optional<String> comment) {
        Participant learner = learner(token);
        Study study = study(learner);
        Phase phase = phase(study, learner);
        if (phase != Phase.RATING && phase != Phase.DONE) {
            throw Problems.conflict("not-yet", "The rating comes after the second test.");
        }
        learner.rate(rating, comment, clock.instant());
        return state(study, learner);
    }

    @Transactional
    void delete(UUID token) {
        learner(token).delete(clock.instant());
        records.delete(token);
    }

    /** @param model of the learner's arm */
    record Talk(UUID study, UUID token, String culture, String model, Phase phase, List<LearnerRecords.Turn> turns) {}

    private Talk talk(UUID token) {
        Participant learner = learner(token);
        Study study = study(learner);
        return new Talk(
                study.id(),
                token,
                study.culture(),
                study.models().get(learner.arm()),
                phase(study, learner),
                records.turns(token));
    }

    private LearnerState state(Study study, Participant learner) {
        Phase phase = phase(study, learner);
        Map<Integer, Integer> answers =
                phase == Phase.BEFORE || phase == Phase.AFTER ? records.answers(learner.token(), phase) : Map.of();
        String situation = Situations.of(learner.number(), 1, Society.of(study.culture()));
        return LearnerState.of(study, learner, phase, answers, records.turns(learner.token()), situation);
    }

    private Phase phase(Study study, Participant learner) {
        int items = study.items().size();
        if (learner.isFinished()) {
            return Phase.DONE;
        }
        if (records.answers(learner.token(), Phase.BEFORE).size() < items) {
            return Phase.BEFORE;
        }
        if (records.turns(learner.token()).size() < study.turns()) {
            return Phase.CHAT;
        }
        return records.answers(learner.token(), Phase.AFTER).size() < items ? Phase.AFTER : Phase.RATING;
    }

    private Participant learner(UUID token) {
        return participants
                .findByIdOptional(token)
                .filter(one -> !one.isDeleted())
                .orElseThrow(() -> Problems.notFound("learner", token));
    }

    private Study study(Participant learner) {
        return studies.findByIdOptional(learner.studyId()).orElseThrow();
    }
}
