package org.culturepark.local.modelworker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.kherud.llama.LlamaModel;
import de.kherud.llama.LlamaTask;
import de.kherud.llama.ModelParameters;

/** A model loaded by llama.cpp. It is never closed, which hangs after parallel use: its process is ended instead. */
final class Llama {
    /** Tokens read in one pass; 512 would only need more memory. */
    private static final int PASS = 256;

    private final LlamaModel model;

    private Llama(LlamaModel model) {
        this.model = model;
    }

    /** @throws RuntimeException if it cannot be loaded; the log on standard error says why */
    static Llama load(LlamaSettings settings) {
        ModelParameters parameters = new ModelParameters()
                .setModel(settings.weights().toString())
                .setParallel(settings.slots())
                // llama.cpp shares its context out to the slots.
                .setCtxSize(settings.slots() * settings.context())
                .setUbatchSize(PASS)
                .setThreads(settings.threads())
                .setThreadsBatch(settings.threads())
                // Skips what the other slots remember: a third less work with four dialogues in them.
                .enableFlashAttn()
                // At a full context an answer ends; it does not forget its beginning and go on.
                .disableContextShift();
        settings.adapter().ifPresent(adapter -> parameters.addLoraAdapter(adapter.toString()));
        return new Llama(new LlamaModel(parameters));
    }

    /** The ids of a text, in which special tokens are read as such; nothing is put before or after it. */
    int[] tokens(String text) {
        return model.encode(text);
    }

    /** @see LlamaTask#start */
    LlamaTask start(ObjectNode parameters) throws LlamaTask.Refused {
        return LlamaTask.start(model, parameters.toString());
    }
}
