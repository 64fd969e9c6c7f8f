package org.culturepark.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file in the state folder that tells other programs where the running stack is; it goes when the stack does. */
final class StackAddresses implements AutoCloseable {
    private final Path file;

    private StackAddresses(Path file) {
        this.file = file;
    }

    /** One {@code name=address} a line: kafka, then the services. */
    static StackAddresses written(StackPlan plan, Servers servers) throws IOException {
        Path file = plan.state().resolve("addresses");
        List<String> lines = new ArrayList<>();
        lines.add("kafka=" + servers.kafka().bootstrapServers());
        plan.services().forEach(service -> lines.add(service + "=" + plan.address(service)));
        Files.write(file, lines);
        return new StackAddresses(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
