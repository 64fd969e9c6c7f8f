package org.culturepark.local;

import java.util.Arrays;
import org.culturepark.local.curate.CurateCommand;
import org.culturepark.local.curate.ExportCommand;
import org.culturepark.local.curate.VerifiersCommand;
import org.culturepark.local.demo.DemoCommand;
import org.culturepark.local.evaluate.EvaluateCommand;
import org.culturepark.local.generate.GenerateCommand;
import org.culturepark.local.launcher.LaunchFailed;
import org.culturepark.local.launcher.UpCommand;
import org.culturepark.local.services.ServiceFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands behind {@code deploy/culturepark} that start the stack or talk to it. */
@Command(
        name = "culturepark",
        subcommands = {
            UpCommand.class,
            DemoCommand.class,
            GenerateCommand.class,
            CurateCommand.class,
            ExportCommand.class,
            VerifiersCommand.class,
            EvaluateCommand.class
        })
public final class CulturePark {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private CulturePark() {}

    /** Exits with 0, 1 if the command failed, 2 if it could not be understood; failures are one line on standard error. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    public static CommandLine commandLine() {
        return new CommandLine(new CulturePark())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((misuse, given) -> misused(misuse.getMessage(), given))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
    }

    private static int misused(String message, String... given) {
        System.err.println("culturepark: " + message.lines().findFirst().orElse("") + " (see deploy/culturepark "
                + Arrays.stream(given).findFirst().orElse("") + " --help)");
        return MISUSED;
    }

    private static int failed(Exception failure) throws Exception {
        if (failure instanceof LaunchFailed || failure instanceof ServiceFailed) {
            System.err.println("culturepark: " + failure.getMessage());
            return FAILED;
        }
        throw failure;
    }
}
