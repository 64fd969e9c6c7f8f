package org.culturepark.local.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.culturepark.local.launcher.Report;
import org.culturepark.local.progress.ProgressDisplay;
import org.culturepark.local.services.RestCalls;
import org.culturepark.local.services.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Has the running generator make a campaign's dialogues, and follows them: what the paper's two scripts do. */
@Command(
        name = "generate",
        description = "Has the running generator stage a campaign, shows how far each culture is, and ends in a table."
                + " Takes the options of the paper's scripts (--culture, --v, --data_type, --cur_model, --g_num) and"
                + " names of its own. Ctrl-C leaves the campaign running. A campaign whose budget is used up goes on after"
                + " PATCH /v1/campaigns/ID {\"budget\": {\"tokens\": N}}.")
public final class GenerateCommand implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    @Mixin
    private CampaignOptions options = new CampaignOptions();

    @Mixin
    private GeneratorAddress address = new GeneratorAddress();

    @Option(names = "--follow", paramLabel = "ID", description = "Follow a campaign that is there, and start none.")
    private Optional<UUID> followed = Optional.empty();

    @Option(names = "--output", paramLabel = "FILE", description = "Write the dialogues to this file, one JSON a line.")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() throws IOException, ServiceFailed, InterruptedException {
        URI generator = address.find();
        Report report = new Report(System.out);
        RunningCampaign campaign = campaign(new RestCalls(service -> generator));
        report.line("Campaign %s: %s".formatted(campaign.id(), generator.resolve("/v1/campaigns/" + campaign.id())));
        LeftRunning reminder = LeftRunning.remindOnExit(campaign.id(), generator, report);
        JsonNode ended = new CampaignWatch(campaign, () -> ProgressDisplay.on(System.out)).untilEnded();
        reminder.campaignEnded();
        new CampaignTable(ended).lines().forEach(report::line);
        if (output.isPresent()) {
            int dialogues = DialogueFile.write(campaign, output.get());
            report.line("%d dialogues written to %s.".formatted(dialogues, output.get()));
        }
        checkCompleted(ended);
        return 0;
    }

    private RunningCampaign campaign(RestCalls rest) throws ServiceFailed, InterruptedException {
        return followed.isPresent()
                ? new RunningCampaign(rest, followed.get())
                : RunningCampaign.start(rest, options.request());
    }

    private static void checkCompleted(JsonNode ended) throws ServiceFailed {
        String state = ended.path("state").asText();
        if (!state.equals("COMPLETED")) {
            throw new ServiceFailed(
                    switch (state) {
                        case "PAUSED_BY_BUDGET" ->
                            "the budget is used up; the campaign goes on once it is raised (PATCH, see --help)";
                        case "COMPLETED_SHORT" -> "too many dialogues failed: fewer were completed than wanted";
                        default -> "the campaign is " + state + ": fewer dialogues were completed than wanted";
                    });
        }
    }
}
