package org.culturepark.processor.embedding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.culturepark.chassis.endpoint.VectorText;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.ModelCalls;
import org.culturepark.chassis.modelcall.Purpose;

/** Embeddings of an OpenAI-compatible endpoint, in batches of texts of like length, since some endpoints pad. */
final class EndpointModel implements SentenceModel {
    private static final String STAGE = "embedding";
    private static final String NO_PROMPT = "";

    private final String name;
    private final String endpoint;
    private final ModelCalls calls;
    private final int batch;

    /**
     * @param endpoint name of a configured one
     * @param batch texts a request
     */
    EndpointModel(String name, String endpoint, ModelCalls calls, int batch) {
        this.name = name;
        this.endpoint = endpoint;
        this.calls = calls;
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
    public List<float[]> embed(Payer payer, List<String> texts) {
        List<Integer> byLength = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> texts.get(i).length()))
                .toList();
        float[][] vectors = new float[texts.size()][];
        for (int from = 0; from < texts.size(); from += batch) {
            List<Integer> part = byLength.subList(from, Math.min(from + batch, texts.size()));
            List<float[]> made = ask(payer, part.stream().map(texts::get).toList());
            IntStream.range(0, part.size()).forEach(i -> vectors[part.get(i)] = Vectors.unit(made.get(i)));
        }
        return List.of(vectors);
    }

    private List<float[]> ask(Payer payer, List<String> texts) {
        Purpose purpose = new Purpose(payer.scope(), payer.group(), STAGE, texts.size() + " texts", NO_PROMPT);
        return VectorText.read(calls.ask(ModelCall.vectors(purpose, name, texts).endpoint(endpoint))
                .text());
    }
}
