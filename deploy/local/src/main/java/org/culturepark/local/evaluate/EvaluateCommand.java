package org.culturepark.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.culturepark.local.launcher.Report;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.progress.ProgressDisplay;
import org.culturepark.local.services.RestCalls;
import org.culturepark.local.services.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Has the running evaluator measure models, follows it, and ends in a table. */
@Command(
        name = "evaluate",
        description = "Has the running evaluator measure a model, and others on the same items; shows how far it is and"
                + " ends in a table with floors, intervals and verdicts. Ctrl-C leaves the plan running; the same command"
                + " again follows it. A plan whose budget is used up goes on after PATCH /v1/plans/ID"
                + " {\"budget\": {\"tokens\": N}}.")
public final class EvaluateCommand implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    @Mixin
    private EvaluationOptions options = new EvaluationOptions();

    @Mixin
    private EvaluatorAddress address = new EvaluatorAddress();

    @Override
    public Integer call() throws IOException, ServiceFailed, InterruptedException {
        URI evaluator = address.find();
        Report report = new Report(System.out);
        RestCalls rest = new RestCalls(service -> evaluator);
        String request = options.request().toString();
        String key =
                UUID.nameUUIDFromBytes(request.getBytes(StandardCharsets.UTF_8)).toString();
        JsonNode started = rest.impatient().post(Service.EVALUATOR, "/v1/plans", key, options.request());
        String id = started.path("id").asText();
        report.line("Plan %s: %s".formatted(id, evaluator.resolve("/v1/plans/" + id)));
        JsonNode ended = new PlanWatch(rest, id, () -> ProgressDisplay.on(System.out)).untilEnded();
        new EvaluationTable(ended).lines().forEach(report::line);
        String models = URLEncoder.encode(String.join(",", EvaluationTable.models(ended)), StandardCharsets.UTF_8);
        if (EvaluationTable.models(ended).size() > 1) {
            report.line("");
            new VerdictTable(rest.get(Service.EVALUATOR, "/v1/compare?models=" + models))
                    .lines()
                    .forEach(report::line);
        }
        checkCompleted(ended);
        return 0;
    }

    private static void checkCompleted(JsonNode ended) throws ServiceFailed {
        String state = ended.path("state").asText();
        switch (state) {
            case "COMPLETED" -> {}
            case "PAUSED_BY_BUDGET" ->
                throw new ServiceFailed(
                        "the budget is used up; the plan goes on once it is raised (PATCH, see --help)");
            case "COMPLETED_SHORT" -> throw new ServiceFailed("some evaluations are void: too many calls failed");
            default ->
                throw new ServiceFailed(
                        "the plan is " + state + ": " + ended.path("failure").asText("no reason given"));
        }
    }
}
