package org.culturepark.processor.embedding;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.culturepark.chassis.endpoint.Endpoint;

/**
 * Embeddings of an OpenAI-compatible endpoint, in batches of texts of like length, since some endpoints pad, under the
 * limits that hold for all calls to it.
 */
final class EndpointModel implements SentenceModel {
    private static final int CHARACTERS_A_TOKEN = 4;

    private final String name;
    private final EmbeddingModel client;
    private final Endpoint endpoint;
    private final int batch;

    /** @param batch texts a request */
    EndpointModel(String name, EmbeddingModel client, Endpoint endpoint, int batch) {
        this.name = name;
        this.client = client;
        this.endpoint = endpoint;
        this.batch = batch;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        List<Integer> byLength = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> texts.get(i).length()))
                .toList();
        float[][] vectors = new float[texts.size()][];
        for (int from = 0; from < texts.size(); from += batch) {
            List<Integer> part = byLength.subList(from, Math.min(from + batch, texts.size()));
            List<Embedding> made = send(part.stream().map(texts::get).toList());
            IntStream.range(0, part.size())
                    .forEach(
                            i -> vectors[part.get(i)] = Vectors.unit(made.get(i).vector()));
        }
        return List.of(vectors);
    }

    private List<Embedding> send(List<String> texts) {
        List<TextSegment> segments = new ArrayList<>();
        texts.forEach(text -> segments.add(TextSegment.from(text)));
        long tokens = texts.stream().mapToLong(String::length).sum() / CHARACTERS_A_TOKEN;
        Response<List<Embedding>> answer =
                endpoint.send(() -> client.embedAll(segments), tokens, sent -> tokens, failure -> false);
        if (answer.content().size() != texts.size()) {
            throw new IllegalStateException("%s gave %d vectors for %d texts"
                    .formatted(name, answer.content().size(), texts.size()));
        }
        return answer.content();
    }
}
