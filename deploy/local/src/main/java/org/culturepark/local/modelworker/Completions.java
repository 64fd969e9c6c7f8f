package org.culturepark.local.modelworker;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.kherud.llama.LlamaTask;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.culturepark.local.openai.ApiError;

/** Answers chats with a loaded model. */
final class Completions {
    /** Hears each piece of an answer's text as soon as it is there; if it throws, the answer is stopped. */
    @FunctionalInterface
    interface Listener {
        void accept(String piece) throws IOException;
    }

    private final Llama llama;
    private final ChatTemplate template;
    private final Slots slots;
    private final int context;

    Completions(Llama llama, ChatTemplate template, LlamaSettings settings) {
        this.llama = llama;
        this.template = template;
        this.slots = new Slots(settings.slots());
        this.context = settings.context();
    }

    int context() {
        return context;
    }

    /** The token ids of a chat, open for the assistant's next message. */
    int[] prompt(List<ChatMessage> messages) {
        return llama.tokens(template.render(messages));
    }

    /**
     * Answers, waiting for a free slot first.
     *
     * @throws ApiError if the prompt is too long, or llama.cpp refuses the schema
     * @throws IOException what the listener threw
     */
    Answer complete(ChatRequest request, Listener listener) throws IOException {
        int[] prompt = prompt(request.messages());
        if (prompt.length >= context) {
            throw ApiError.contextLengthExceeded(context, prompt.length);
        }
        try (Slots.Slot slot = slots.acquire(prompt)) {
            return complete(request, prompt, slot, listener);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ApiError.unavailable("The model is being stopped.");
        }
    }

    private Answer complete(ChatRequest request, int[] prompt, Slots.Slot slot, Listener listener) throws IOException {
        int limit = Math.min(request.maxTokens().orElse(context), context - prompt.length);
        AnswerTally tally = new AnswerTally(limit, !request.stop().isEmpty(), piece -> llama.tokens(piece).length);
        slot.remember(prompt, new int[0]);
        try (LlamaTask task = start(request, prompt, slot.number(), limit)) {
            for (Optional<String> piece = task.next(); piece.isPresent(); piece = task.next()) {
                tally.add(piece.get());
                listener.accept(piece.get());
            }
        }
        slot.remember(prompt, llama.tokens(tally.text()));
        return new Answer(tally.text(), tally.isCutOff(), prompt.length, slot.cachedTokens(), tally.tokens());
    }

    private LlamaTask start(ChatRequest request, int[] prompt, int slot, int limit) {
        ObjectNode parameters = request.sampling().deepCopy();
        ArrayNode ids = parameters.putArray("prompt");
        for (int id : prompt) {
            ids.add(id);
        }
        parameters
                .put("n_predict", limit)
                .put("id_slot", slot)
                .put("cache_prompt", true)
                .put("stream", true);
        ArrayNode stop = parameters.putArray("stop");
        request.stop().forEach(stop::add);
        request.schema().ifPresent(schema -> parameters.set("json_schema", schema));
        try {
            return llama.start(parameters);
        } catch (LlamaTask.Refused e) {
            throw Refusal.of(e);
        }
    }
}
