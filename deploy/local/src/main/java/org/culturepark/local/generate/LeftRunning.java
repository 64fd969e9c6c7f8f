package org.culturepark.local.generate;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.culturepark.local.launcher.Report;

/** Whoever stops this program (Ctrl-C) does not stop the campaign, and is told what can be done about it. */
final class LeftRunning {
    private final AtomicBoolean watching = new AtomicBoolean(true);

    private LeftRunning() {}

    static LeftRunning remindOnExit(UUID campaign, URI generator, Report report) {
        LeftRunning reminder = new LeftRunning();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> reminder.remind(campaign, generator, report), "left-running"));
        return reminder;
    }

    private void remind(UUID campaign, URI generator, Report report) {
        if (watching.get()) {
            report.line("");
            advice(campaign, generator).forEach(report::line);
        }
    }

    static List<String> advice(UUID campaign, URI generator) {
        String path = generator.resolve("/v1/campaigns/" + campaign).toString();
        return List.of(
                "The campaign goes on without this program.",
                "  follow   deploy/culturepark generate --follow " + campaign,
                "  pause    curl -X POST " + path + "/pause      (and /resume)",
                "  cancel   curl -X POST " + path + "/cancel     (keeps what was made)");
    }

    /** It ended before this program did. */
    void campaignEnded() {
        watching.set(false);
    }
}
