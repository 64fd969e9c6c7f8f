package org.culturepark.processor.embedding;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executors;

/** all-MiniLM-L6-v2, quantised, in this process: English, 384 dimensions, about 3 ms a sentence on one core. */
@Singleton
final class MiniLm implements SentenceModel {
    private final EmbeddingModel model;

    MiniLm() {
        // DJL's tokenizer would else look for a cloud's metadata service to count its users.
        System.setProperty("OPT_OUT_TRACKING", "true");
        model = new AllMiniLmL6V2QuantizedEmbeddingModel(
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), MiniLm::daemon));
    }

    @Override
    public String name() {
        return "all-minilm-l6-v2-q";
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
        return model.embedAll(segments).content().stream()
                .map(embedding -> embedding.vector())
                .toList();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "minilm");
        thread.setDaemon(true);
        return thread;
    }
}
