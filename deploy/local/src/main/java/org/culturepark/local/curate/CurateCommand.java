package org.culturepark.local.curate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.culturepark.local.launcher.Report;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.progress.ProgressDisplay;
import org.culturepark.local.services.RestCalls;
import org.culturepark.local.services.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has the running processor curate a file of dialogues. */
@Command(
        name = "curate",
        description = "Has the running processor curate a file of dialogues in the JSON of their event, one a line, and"
                + " ends in a table. No generator is needed. What was handed over before is not done again.")
public final class CurateCommand implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "Dialogues as in deploy/contracts/examples/culturepark.dialogue-generated.v1.json, one a line.")
    private Path file;

    @Mixin
    private ProcessorAddress address = new ProcessorAddress();

    @Override
    public Integer call() throws IOException, ServiceFailed, InterruptedException {
        if (!Files.isReadable(file)) {
            throw new ServiceFailed(file + " cannot be read");
        }
        RestCalls rest = address.calls();
        Report report = new Report(System.out);
        Set<String> dataSets = handOver(rest, report);
        for (String id : dataSets) {
            rest.post(Service.PROCESSOR, "/v1/datasets/" + id + "/complete");
        }
        List<JsonNode> ended = new ArrayList<>();
        for (String id : dataSets) {
            ended.add(new DataSetWatch(rest, id, ProgressDisplay.on(System.out)).untilEnded());
        }
        DataSetTable.lines(ended).forEach(report::line);
        return 0;
    }

    /** @return the ids of the data sets that the file has dialogues of */
    private Set<String> handOver(RestCalls rest, Report report)
            throws IOException, ServiceFailed, InterruptedException {
        Set<String> dataSets = new TreeSet<>();
        long dialogues = 0;
        long fresh = 0;
        try (DialogueParts parts = new DialogueParts(file)) {
            while (parts.hasNext()) {
                JsonNode taken =
                        rest.postLines(Service.PROCESSOR, "/v1/dialogues?firstLine=" + parts.nextLine(), parts.next());
                taken.path("dataSets").fieldNames().forEachRemaining(dataSets::add);
                dialogues += taken.path("dialogues").asLong();
                fresh += taken.path("fresh").asLong();
            }
        }
        report.line("%d dialogues handed over, %d of them new, of %d data sets."
                .formatted(dialogues, fresh, dataSets.size()));
        return dataSets;
    }
}
