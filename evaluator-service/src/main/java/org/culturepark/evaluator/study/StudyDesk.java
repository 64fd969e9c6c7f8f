package org.culturepark.evaluator.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.statistics.Bootstrap;
import org.culturepark.evaluator.statistics.Ranks;
import org.culturepark.evaluator.vsm13.PublishedScores;

/** Sets studies up and tells what came of them. */
@ApplicationScoped
class StudyDesk {
    private static final List<String> NOTES = List.of(
            "Learners are real people who agreed to take part; simulated ones are evaluations of the benchmark EDUCATION.",
            "The manual warns that its scores describe groups and are no measure of what a person learned.",
            "Gain and satisfaction are those of the learners who came to the end.");

    private final Studies studies;
    private final Participants participants;
    private final LearnerRecords records;
    private final EvaluationConfig config;
    private final Clock clock;

    StudyDesk(
            Studies studies, Participants participants, LearnerRecords records, EvaluationConfig config, Clock clock) {
        this.studies = studies;
        this.participants = participants;
        this.records = records;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    StudyResponse create(StudyRequest request) {
        if (PublishedScores.of(request.culture()).isEmpty()) {
            throw Problems.invalid("culture", "has no published scores");
        }
        Study study = new Study(UUID.randomUUID(), request, request.seed().orElse(config.seed()), clock.instant());
        studies.persist(study);
        return response(study);
    }

    @Transactional
    StudyResponse get(UUID id) {
        return response(find(id));
    }

    @Transactional
    List<StudyResponse> list() {
        return studies.newestFirst().stream().map(this::response).toList();
    }

    /** A line for each answer and rating of those who have not had theirs deleted. */
    @Transactional
    String export(UUID id) {
        Study study = find(id);
        StringBuilder csv = new StringBuilder("learner,arm,phase,item,value\r\n");
        for (Participant learner : participants.of(id)) {
            if (!learner.isDeleted()) {
                String who = "l%03d,%s,"
                        .formatted(learner.number() + 1, study.models().get(learner.arm()));
                lines(csv, who, Phase.BEFORE, records.answers(learner.token(), Phase.BEFORE));
                lines(csv, who, Phase.AFTER, records.answers(learner.token(), Phase.AFTER));
                learner.rating()
                        .ifPresent(rating -> csv.append(who)
                                .append("RATING,,")
                                .append(rating)
                                .append("\r\n"));
            }
        }
        return csv.toString();
    }

    private static void lines(StringBuilder csv, String who, Phase phase, Map<Integer, Integer> answers) {
        answers.forEach((item, code) -> csv.append("%s%s,m%02d,%d\r\n".formatted(who, phase, item, code)));
    }

    private Study find(UUID id) {
        return studies.findByIdOptional(id).orElseThrow(() -> Problems.notFound("study", id));
    }

    private StudyResponse response(Study study) {
        List<ArmResult> arms = new ArrayList<>();
        study.models().forEach(model -> arms.add(new ArmResult(model, study)));
        participants.of(study.id()).forEach(learner -> arms.get(learner.arm()).add(learner, records));
        Bootstrap bootstrap = new Bootstrap(config.resamples(), study.seed());
        return new StudyResponse(
                study.id(),
                study.name(),
                study.culture(),
                study.learners(),
                study.turns(),
                study.dimensions(),
                arms.stream().map(arm -> arm.response(bootstrap)).toList(),
                arms.stream().skip(1).map(arm -> test(arm, arms.get(0))).toList(),
                NOTES,
                study.createdAt());
    }

    private static StudyResponse.Test test(ArmResult arm, ArmResult first) {
        return new StudyResponse.Test(
                arm.model(),
                first.model(),
                Ranks.mannWhitney(arm.satisfaction(), first.satisfaction()),
                Ranks.mannWhitney(arm.gains(), first.gains()));
    }
}
