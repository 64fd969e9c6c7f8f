package org.culturepark.processor.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCallConfig;
import org.culturepark.chassis.modelcall.Purpose;
import org.culturepark.processor.answer.StructuredAnswers;
import org.culturepark.processor.event.DialogueGenerated;
import org.culturepark.processor.event.DialogueGenerated.Delegate;
import org.culturepark.processor.event.DialogueGenerated.Turn;
import org.culturepark.processor.settings.Extraction;

/** Has a chat model list the opinions of a delegate in a dialogue, in one call. */
@ApplicationScoped
class LlmExtractor implements Extractor {
    private static final int MAX_TOKENS = 1500;
    private static final double RETRY_TEMPERATURE = 0.5;
    /** One for each time that it is asked. */
    private static final int SEEDS_A_RETRY = 2;

    private final StructuredAnswers answers;
    private final ModelCallConfig model;

    LlmExtractor(StructuredAnswers answers, ModelCallConfig model) {
        this.answers = answers;
        this.model = model;
    }

    @Override
    public Extraction strategy() {
        return Extraction.LLM;
    }

    @Override
    public Optional<List<Statement>> extract(DialogueGenerated dialogue, Delegate delegate, int retry) {
        Purpose purpose = new Purpose(
                dialogue.dataSetId().toString(),
                dialogue.culture(),
                "extraction",
                subject(dialogue, delegate, retry),
                ExtractionPrompt.VERSION);
        ModelCall call = ModelCall.of(purpose, model.name(), ExtractionPrompt.messages(dialogue, delegate))
                .maxTokens(MAX_TOKENS)
                .schema(ExtractionPrompt.schema());
        return answers.ask(retry == 0 ? call : otherwise(call, retry), ExtractionPrompt.Answer.class)
                .map(answer -> statements(answer.value(), delegate));
    }

    /** Each delegate's own within the data set. */
    private static String subject(DialogueGenerated dialogue, Delegate delegate, int retry) {
        return dialogue.dialogueId() + (delegate.isPartner() ? "/partner" : "") + (retry == 0 ? "" : "/retry" + retry);
    }

    /** A greedy model would say the same again. */
    private static ModelCall otherwise(ModelCall call, int retry) {
        return call.temperature(RETRY_TEMPERATURE).seed(SEEDS_A_RETRY * retry);
    }

    /** What is said to stem from a turn that is not the delegate's was made up, and is left out. */
    private static List<Statement> statements(ExtractionPrompt.Answer answer, Delegate delegate) {
        Set<Integer> own = delegate.turns().stream().map(Turn::number).collect(Collectors.toSet());
        Map<Integer, Integer> ordinals = new HashMap<>();
        List<Statement> statements = new ArrayList<>();
        for (ExtractionPrompt.Voiced voiced : answer.opinions()) {
            String text = Sentences.oneLine(voiced.statement());
            if (own.contains(voiced.turn()) && !text.isEmpty()) {
                int ordinal = ordinals.merge(voiced.turn(), 1, Integer::sum) - 1;
                statements.add(new Statement(voiced.turn(), ordinal, text));
            }
        }
        statements.sort(Comparator.comparingInt(Statement::turn).thenComparingInt(Statement::ordinal));
        return statements;
    }
}
