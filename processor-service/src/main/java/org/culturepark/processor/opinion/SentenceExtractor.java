package org.culturepark.processor.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturepark.processor.event.DialogueGenerated;
import org.culturepark.processor.event.DialogueGenerated.Delegate;
import org.culturepark.processor.event.DialogueGenerated.Turn;
import org.culturepark.processor.settings.Extraction;

@ApplicationScoped
class SentenceExtractor implements Extractor {
    @Override
    public Extraction strategy() {
        return Extraction.SENTENCES;
    }

    @Override
    public Optional<List<Statement>> extract(DialogueGenerated dialogue, Delegate delegate, int retry) {
        return Optional.of(
                delegate.turns().stream().flatMap(SentenceExtractor::statements).toList());
    }

    private static Stream<Statement> statements(Turn turn) {
        List<String> own =
                Sentences.of(turn.text()).stream().filter(FirstPerson::isIn).toList();
        return IntStream.range(0, own.size()).mapToObj(i -> new Statement(turn.number(), i, own.get(i)));
    }
}
