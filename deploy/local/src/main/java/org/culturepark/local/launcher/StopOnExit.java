package org.culturepark.local.launcher;

/** However this JVM is told to end (Ctrl-C, SIGTERM, {@code System.exit}), the stack is stopped first. */
public final class StopOnExit {
    private StopOnExit() {}

    public static void of(Stack stack) {
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-stack"));
    }
}
