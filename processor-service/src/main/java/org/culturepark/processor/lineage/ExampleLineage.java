package org.culturepark.processor.lineage;

import java.util.List;
import org.culturepark.processor.event.BatchCurated.CuratedExample;
import org.culturepark.processor.event.DialogueGenerated.Turn;
import org.culturepark.processor.review.Review;

/**
 * What one training example came from: example, version, opinion, verdicts, model calls, turn, dialogue, survey cell.
 *
 * @param verdicts in the order given, the last about the text that was kept
 * @param calls that were made to find, judge and rewrite this opinion; none where no strategy asks a model
 * @param turn in which the opinion was voiced
 * @param reviews what people decided about the opinion's example, the oldest first
 * @param cell the survey question with the answers of the country's people
 */
public record ExampleLineage(
        CuratedExample example,
        VersionOrigin version,
        OpinionOrigin opinion,
        List<VerdictStep> verdicts,
        List<CallOrigin> calls,
        Turn turn,
        DialogueOrigin dialogue,
        SurveyCell cell,
        List<Review> reviews) {}
