package org.culturepark.local.curate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.culturepark.local.launcher.Report;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.services.RestCalls;
import org.culturepark.local.services.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a published data set and its card into a folder. */
@Command(
        name = "export",
        description = "Writes the published examples of a data set and, as README.md, its data card into a folder that"
                + " Hugging Face's datasets loads as it is.")
public final class ExportCommand implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    @Parameters(paramLabel = "DATASET", description = "Id of the data set, as in /v1/datasets.")
    private UUID dataSet;

    @Option(
            names = "--format",
            paramLabel = "openai|llama|sharegpt|parquet",
            description = "What it is written as. Default: openai.")
    private ExportFormat format = ExportFormat.OPENAI;

    @Option(names = "--output", paramLabel = "FOLDER", description = "Folder to write to. Default: DATASET-FORMAT.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private ProcessorAddress address = new ProcessorAddress();

    @Override
    public Integer call() throws IOException, ServiceFailed, InterruptedException {
        RestCalls rest = address.calls();
        Path folder = output.orElseGet(() -> Path.of(dataSet + "-" + format));
        Path examples = folder.resolve(format.fileName());
        Path card = folder.resolve("README.md");
        Files.createDirectories(folder);
        download(rest, "card", card);
        download(rest, "export", examples);
        new Report(System.out).line("%s (%,d bytes) and %s written.".formatted(examples, Files.size(examples), card));
        return 0;
    }

    private void download(RestCalls rest, String what, Path file)
            throws IOException, ServiceFailed, InterruptedException {
        rest.download(Service.PROCESSOR, "/v1/datasets/%s/%s?format=%s".formatted(dataSet, what, format), file);
    }
}
