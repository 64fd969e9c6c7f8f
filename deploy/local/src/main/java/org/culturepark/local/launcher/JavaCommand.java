package org.culturepark.local.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of child JVMs, all of the Java this JVM is. */
final class JavaCommand {
    private JavaCommand() {}

    static List<String> ofJar(Path jar, int heapMegabytes) {
        List<String> command = jvm(heapMegabytes);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** With this JVM's own class path. */
    static List<String> ofClass(String mainClass, int heapMegabytes, List<String> arguments) {
        List<String> command = jvm(heapMegabytes);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(arguments);
        return command;
    }

    private static List<String> jvm(int heapMegabytes) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError"));
    }
}
