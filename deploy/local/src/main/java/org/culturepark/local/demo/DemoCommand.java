package org.culturepark.local.demo;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.culturepark.local.launcher.LaunchFailed;
import org.culturepark.local.launcher.Report;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.launcher.Stack;
import org.culturepark.local.launcher.StackLog;
import org.culturepark.local.launcher.StackOptions;
import org.culturepark.local.launcher.StackPlan;
import org.culturepark.local.launcher.StopOnExit;
import org.culturepark.local.progress.ProgressDisplay;
import org.culturepark.local.services.RestCalls;
import org.culturepark.local.services.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the stack, goes through the whole loop once, prints what came of it, and stops. */
@Command(
        name = "demo",
        description = "The whole loop on a small model of this machine: cultures talk, their opinions become data"
                + " sets, a model is tuned on each and measured against its untuned self.")
public final class DemoCommand implements Callable<Integer> {
    private static final long SEED = 2024;
    private static final int EPOCHS = 6;

    @Mixin
    private StackOptions options;

    @Option(
            names = "--cultures",
            split = ",",
            paramLabel = "CULTURE",
            defaultValue = "Korean,German",
            description = "Cultures to take. Default: ${DEFAULT-VALUE}.")
    private List<String> cultures;

    @Option(
            names = "--questions",
            paramLabel = "N",
            defaultValue = "6",
            description = "Survey questions to talk about, 1 to 50. Default: ${DEFAULT-VALUE}.")
    private int questions;

    @Option(
            names = "--dialogues",
            paramLabel = "N",
            defaultValue = "2",
            description = "Dialogues of each culture about each question. Default: ${DEFAULT-VALUE}.")
    private int dialogues;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "2",
            description = "Rounds of a dialogue, two turns each, 1 to 7. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--personas",
            paramLabel = "N",
            defaultValue = "4",
            description = "People as whom each VSM13 item is answered. Default: ${DEFAULT-VALUE}; the services' own"
                    + " default is 50.")
    private int personas;

    @Option(names = "--keep", description = "Leave everything running at the end, until Ctrl-C.")
    private boolean keep;

    @Override
    public Integer call() throws LaunchFailed, ServiceFailed, InterruptedException {
        long began = System.nanoTime();
        DemoSize size = new DemoSize(cultures, questions, dialogues, rounds, personas, SEED);
        StackPlan plan = options.plan(EnumSet.allOf(Service.class), settings(size));
        Report report = new Report(System.out);
        Stack stack = new Stack(plan, report);
        StopOnExit.of(stack);
        StackLog.to(plan);
        introduce(size, report);
        stack.start();
        StageWatch watch = new StageWatch(stack::failure, ProgressDisplay.on(System.out));
        List<CultureReport> reports = new Loop(new RestCalls(plan::address), watch).run(size);
        conclude(reports, plan, Duration.ofNanos(System.nanoTime() - began), report);
        stay(report);
        return 0;
    }

    /** The benchmarks of the table, the personas, and the paper's epochs: so few examples make few steps each. */
    private static Map<String, String> settings(DemoSize size) {
        return Map.of(
                "CULTUREPARK_TRAINING_EPOCHS", Integer.toString(EPOCHS),
                "CULTUREPARK_EVALUATION_PERSONAS", Integer.toString(size.personas()),
                "CULTUREPARK_VSM13_PERMUTATIONS", "1",
                "CULTUREPARK_EVALUATION_BENCHMARKS", String.join(",", Loop.BENCHMARKS));
    }

    private static void introduce(DemoSize size, Report report) {
        report.line(
                "Demo: %s; %d questions, %d dialogues each, %d rounds; %d epochs; VSM13 as %d personas instead of 50."
                        .formatted(
                                String.join(" and ", size.cultures()),
                                size.questions(),
                                size.dialoguesPerQuestion(),
                                size.rounds(),
                                EPOCHS,
                                size.personas()));
    }

    private static void conclude(List<CultureReport> reports, StackPlan plan, Duration took, Report report) {
        for (CultureReport culture : reports) {
            report.line("");
            culture.lines().forEach(report::line);
        }
        report.line("");
        report.line("A model of this size is for trying the machinery: none of these figures is a finding.");
        report.line(
                "Done in %d min %d s. Pages, while the stack is up:".formatted(took.toMinutes(), took.toSecondsPart()));
        for (Service service : Service.values()) {
            report.line("  %-10s %s/".formatted(service, plan.address(service)));
        }
    }

    private void stay(Report report) throws InterruptedException {
        if (keep) {
            report.line("Everything stays up; Ctrl-C stops it.");
            new CountDownLatch(1).await();
        }
        report.line("Stopping; deploy/culturepark up shows all of this again.");
    }
}
