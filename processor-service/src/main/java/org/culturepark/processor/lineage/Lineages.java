package org.culturepark.processor.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.chassis.modelcall.CallTrace;
import org.culturepark.chassis.modelcall.Ledger;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.processor.dataset.DialogueRepository;
import org.culturepark.processor.event.DialogueGenerated;
import org.culturepark.processor.opinion.Opinion;
import org.culturepark.processor.opinion.OpinionRepository;
import org.culturepark.processor.opinion.StoredJudgement;
import org.culturepark.processor.review.ReviewTable;
import org.culturepark.processor.version.Example;
import org.culturepark.processor.version.ExampleRepository;
import org.culturepark.processor.version.Version;
import org.culturepark.processor.version.VersionRepository;

/** Follows an example back to where it came from. */
@ApplicationScoped
class Lineages {
    private final ExampleRepository examples;
    private final VersionRepository versions;
    private final OpinionRepository opinions;
    private final DialogueRepository dialogues;
    private final Ledger ledger;
    private final ReviewTable reviews;

    Lineages(
            ExampleRepository examples,
            VersionRepository versions,
            OpinionRepository opinions,
            DialogueRepository dialogues,
            Ledger ledger,
            ReviewTable reviews) {
        this.examples = examples;
        this.versions = versions;
        this.opinions = opinions;
        this.dialogues = dialogues;
        this.ledger = ledger;
        this.reviews = reviews;
    }

    @Transactional
    ExampleLineage of(UUID exampleId) {
        Example example =
                examples.findByIdOptional(exampleId).orElseThrow(() -> Problems.notFound("example", exampleId));
        Opinion opinion = opinions.findById(example.opinionId());
        List<StoredJudgement> judgements = opinions.judgementsOf(opinion.id());
        DialogueGenerated dialogue = dialogues.findById(opinion.dialogueId()).event();
        Version version = versions.findById(example.versionId());
        return new ExampleLineage(
                example.asSent(),
                VersionOrigin.from(version, example),
                OpinionOrigin.from(opinion),
                VerdictStep.of(judgements),
                calls(opinion, judgements, dialogue),
                dialogue.turn(opinion.turn()),
                DialogueOrigin.from(dialogue),
                SurveyCell.from(dialogue.seed(), dialogue.attitudeOf(opinion.turn())),
                reviews.history(version.dataSetId(), opinion.id()));
    }

    /** A verdict given on several opinions at once is about each of them. */
    private List<CallOrigin> calls(Opinion opinion, List<StoredJudgement> judgements, DialogueGenerated dialogue) {
        Set<UUID> judging = judgements.stream().flatMap(StoredJudgement::calls).collect(Collectors.toSet());
        boolean byPartner = dialogue.turn(opinion.turn()).spokenByPartner();
        String ofOpinion = opinion.key();
        return ledger
                .about(dialogue.dataSetId().toString(), dialogue.dialogueId().toString())
                .stream()
                .filter(call ->
                        isExtraction(call, byPartner) || isAbout(call, ofOpinion) || judging.contains(call.callId()))
                .map(CallOrigin::from)
                .toList();
    }

    private static boolean isExtraction(CallTrace call, boolean fromPartner) {
        return call.purpose().stage().equals("extraction")
                && call.purpose().subject().contains("/partner") == fromPartner;
    }

    private static boolean isAbout(CallTrace call, String key) {
        String subject = call.purpose().subject();
        return subject.equals(key) || subject.startsWith(key + "/");
    }
}
