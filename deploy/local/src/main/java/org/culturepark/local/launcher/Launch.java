package org.culturepark.local.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a child process is started.
 *
 * @param environment what it gets beside the launcher's own variables
 * @param log gets its output and errors
 * @param page where people and programs find it
 * @param readyPath answers 200 there once it can be used
 */
record Launch(
        String name, List<String> command, Map<String, String> environment, Path log, URI page, String readyPath) {
    Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    URI ready() {
        return page.resolve(readyPath);
    }
}
