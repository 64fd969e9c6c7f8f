package org.culturepark.trainer.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.culturepark.trainer.base.BaseModel;
import org.culturepark.trainer.base.GgufModel;
import org.culturepark.trainer.gguf.GgufModelWriter;
import org.culturepark.trainer.gguf.StoredAs;
import org.culturepark.trainer.weights.UnreadableModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a base model with an adapter merged into its weights. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Merges a LoRA adapter into its base: for servers that load whole models only.")
public final class MergeCommand implements Callable<Integer> {
    /** What is written. */
    enum Format {
        /** A Hugging Face folder in half precision. */
        safetensors,
        /** A GGUF file in half precision. */
        f16,
        /** A GGUF file in eight bits. */
        q8_0
    }

    @Option(
            names = "--base_model",
            required = true,
            paramLabel = "PATH",
            description = "a GGUF file or a Hugging Face folder")
    private Path baseModel;

    @Option(names = "--adapter", required = true, paramLabel = "PATH", description = "a PEFT folder")
    private Path adapter;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "PATH",
            description = "the folder or the GGUF file to write")
    private Path output;

    @Option(
            names = "--format",
            defaultValue = "safetensors",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); the latter two need a GGUF base")
    private Format format;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new MergeCommand()).execute(arguments));
    }

    @Override
    @SuppressWarnings("SystemOut")
    public Integer call() {
        try {
            merge();
            System.out.println(output);
            return 0;
        } catch (UnreadableModel | IOException e) {
            System.err.println("merge: " + e.getMessage());
            return 1;
        }
    }

    private void merge() throws IOException {
        MergedModel model = new MergedModel(BaseModel.open(baseModel), StoredAdapter.open(adapter));
        if (format == Format.safetensors) {
            MergedFolder.write(model, baseModel, output);
            return;
        }
        if (!(model.base() instanceof GgufModel base)) {
            throw new UnreadableModel("a GGUF file is only made from a GGUF base: its tokenizer is in there");
        }
        StoredAs matrices = format == Format.f16 ? StoredAs.F16 : StoredAs.Q8_0;
        GgufModelWriter writer = new GgufModelWriter(base.file());
        for (String name : base.tensors().stream().sorted().toList()) {
            writer.put(
                    base.storedName(name),
                    base.findShape(name).orElseThrow(),
                    matrices,
                    () -> base.toStored(name, model.read(name)));
        }
        base.companions()
                .forEach(tensor -> writer.put(
                        tensor.name(),
                        tensor.shape(),
                        StoredAs.F32,
                        () -> base.file().readAll(tensor)));
        writer.write(output);
    }
}
