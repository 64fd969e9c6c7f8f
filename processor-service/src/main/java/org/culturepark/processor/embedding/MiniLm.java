package org.culturepark.processor.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * all-MiniLM-L6-v2, quantised, in this process: English, 384 dimensions, the mean over the tokens. Each text goes through
 * the model by itself, one on each core: its scales are taken from what it is shown, so that a batch would give a text
 * another vector in other company (cosines of 0.98 to the one alone were seen), and be no faster.
 */
final class MiniLm implements SentenceModel {
    private static final String NAME = "all-minilm-l6-v2-q";
    private static final int MOST_TOKENS = 512;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final HuggingFaceTokenizer tokenizer;
    private final OrtSession session;
    private final Executor cores =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), MiniLm::daemon);

    MiniLm() {
        // DJL's tokenizer would else look for a cloud's metadata service to count its users.
        System.setProperty("OPT_OUT_TRACKING", "true");
        try (InputStream words = resource("-tokenizer.json");
                InputStream weights = resource(".onnx");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            tokenizer = HuggingFaceTokenizer.newInstance(
                    words, Map.of("padding", "false", "truncation", "true", "maxLength", String.valueOf(MOST_TOKENS)));
            options.setIntraOpNumThreads(1);
            session = environment.createSession(weights.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model cannot be loaded", e);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public List<float[]> embed(Payer payer, List<String> texts) {
        List<CompletableFuture<float[]>> vectors = texts.stream()
                .map(text -> CompletableFuture.supplyAsync(() -> embed(text), cores))
                .toList();
        return vectors.stream().map(CompletableFuture::join).toList();
    }

    private float[] embed(String text) {
        Encoding tokens = tokenizer.encode(text);
        try (OnnxTensor ids = tensor(tokens.getIds());
                OnnxTensor mask = tensor(tokens.getAttentionMask());
                OnnxTensor types = tensor(tokens.getTypeIds());
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            OnnxTensor states = (OnnxTensor) result.get(0);
            return Vectors.unit(meanOf(states.getFloatBuffer(), tokens.getIds().length));
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed", e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] meanOf(FloatBuffer states, int tokens) {
        int dimensions = states.remaining() / tokens;
        float[] mean = new float[dimensions];
        for (int token = 0; token < tokens; token++) {
            for (int i = 0; i < dimensions; i++) {
                mean[i] += states.get(token * dimensions + i) / tokens;
            }
        }
        return mean;
    }

    private static InputStream resource(String ending) throws IOException {
        InputStream found = MiniLm.class.getResourceAsStream("/" + NAME + ending);
        if (found == null) {
            throw new IOException("There is no " + NAME + ending + " on the class path");
        }
        return found;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "minilm");
        thread.setDaemon(true);
        return thread;
    }
}
