package de.kherud.llama;

import java.util.Optional;

/**
 * One completion that llama.cpp works on, read piece by piece.
 *
 * <p>It stands in the binding's package because the binding keeps the calls it uses to itself, and its own parameters
 * have no setters for what we need: token ids as the prompt, and the slot that shall do the work. Its exception is
 * hidden too.
 */
public final class LlamaTask implements AutoCloseable {
    /** llama.cpp did not take the parameters; the message is JSON with {@code code} and {@code message}. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private Refused(LlamaException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private final LlamaModel model;
    private final int id;
    private boolean over;

    private LlamaTask(LlamaModel model, int id) {
        this.model = model;
        this.id = id;
    }

    /**
     * Hands a completion to llama.cpp.
     *
     * @param parameters JSON as for the {@code /completion} call of llama.cpp's server; {@code stream} must be true
     */
    public static LlamaTask start(LlamaModel model, String parameters) throws Refused {
        try {
            return new LlamaTask(model, model.requestCompletion(parameters));
        } catch (LlamaException e) {
            throw new Refused(e);
        }
    }

    /**
     * Waits for the next piece of the answer: one token's text, or that of the several tokens that make one character.
     * The token that ends the answer gives an empty piece. Empty once the answer is over.
     *
     * @throws RuntimeException if llama.cpp gives up
     */
    public Optional<String> next() {
        if (over) {
            return Optional.empty();
        }
        LlamaOutput output = receive();
        if (output.stop) {
            over = true;
            model.releaseTask(id);
            return Optional.empty();
        }
        return Optional.of(output.text);
    }

    private LlamaOutput receive() {
        try {
            return model.receiveCompletion(id);
        } catch (LlamaException e) {
            over = true;
            throw e;
        }
    }

    /** Stops the work if the answer is not over. */
    @Override
    public void close() {
        if (!over) {
            over = true;
            model.cancelCompletion(id);
        }
    }
}
