package org.culturepark.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what Kafka and the PostgreSQL launcher log in this JVM to {@code logs/stack.log}, so that the terminal stays readable. */
public final class StackLog {
    private StackLog() {}

    public static void to(StackPlan plan) throws LaunchFailed {
        Path log = plan.log("stack");
        try {
            Files.createDirectories(log.getParent());
            Handler file = new FileHandler(log.toString());
            file.setFormatter(new SimpleFormatter());
            LogManager.getLogManager().reset();
            Logger.getLogger("").addHandler(file);
        } catch (IOException e) {
            throw new LaunchFailed("the log " + log + " cannot be written: " + e.getMessage(), e);
        }
    }
}
