package org.culturepark.processor.statistics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.culturepark.processor.embedding.Embeddings;
import org.culturepark.processor.embedding.Payer;
import org.culturepark.processor.embedding.Vectors;

/**
 * Beliefs, norms and customs and their kinds, from {@code statistics/topics.csv}. An opinion is of the kind whose description
 * is nearest by cosine: a classifier without training, so that a single opinion may well be put wrong.
 */
@ApplicationScoped
class Topics {
    private static final String FILE = "/statistics/topics.csv";

    private final List<Topic> topics = read();
    private final Embeddings embeddings;

    Topics(Embeddings embeddings) {
        this.embeddings = embeddings;
    }

    /** @return the topic of each vector, in their order */
    List<Topic> of(Payer payer, List<float[]> vectors) {
        Map<String, float[]> described =
                embeddings.of(payer, topics.stream().map(Topic::description).toList());
        return vectors.stream().map(vector -> nearest(vector, described)).toList();
    }

    private Topic nearest(float[] vector, Map<String, float[]> described) {
        return topics.stream()
                .max(Comparator.comparingDouble(topic -> Vectors.cosine(vector, described.get(topic.description()))))
                .orElseThrow();
    }

    private static List<Topic> read() {
        try (var in = new InputStreamReader(Topics.class.getResourceAsStream(FILE), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream()
                    .map(row -> new Topic(row.getField("theme"), row.getField("kind"), row.getField("description")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
