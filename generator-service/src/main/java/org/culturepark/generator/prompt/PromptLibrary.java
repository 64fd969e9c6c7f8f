package org.culturepark.generator.prompt;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The versions of the prompts: those there are now, and those that campaigns have used. */
@ApplicationScoped
public class PromptLibrary {
    private final PromptFolders folders;
    private final UsedPromptsRepository used;
    private final Clock clock;
    private final Map<String, Prompts> ready = new ConcurrentHashMap<>();

    PromptLibrary(PromptFolders folders, UsedPromptsRepository used, Clock clock) {
        this.folders = folders;
        this.used = used;
        this.clock = clock;
    }

    /** A folder that cannot be used stops the start, with its reason. */
    void check(@Observes StartupEvent start) {
        try {
            folders.names().forEach(name -> folders.find(name).ifPresent(Prompts::of));
        } catch (InvalidPrompts e) {
            throw new ConfigurationException(e.getMessage());
        }
    }

    /**
     * The version of this name as it is now, or the one of this id as it was once used. It is kept from now on.
     *
     * @throws InvalidPrompts if there is none, or one of its texts cannot be used
     */
    @Transactional
    public PromptVersion use(String nameOrId) {
        PromptVersion version = find(nameOrId).orElseThrow(() -> unknown(nameOrId));
        Prompts.of(version);
        used.addIfAbsent(version, clock.instant());
        return version;
    }

    /** A version by its name or its id. */
    @Transactional
    public Optional<PromptVersion> find(String nameOrId) {
        return used.findByIdOptional(nameOrId).map(UsedPrompts::version).or(() -> now(nameOrId));
    }

    private Optional<PromptVersion> now(String nameOrId) {
        String name = nameOrId.replaceFirst("@.*", "");
        return folders.find(name)
                .filter(version -> name.equals(nameOrId) || version.id().equals(nameOrId));
    }

    /**
     * Those there are now, then those that were used and have changed or gone since.
     *
     * @throws InvalidPrompts if a folder on disk is no version
     */
    @Transactional
    List<PromptVersion> all() {
        Stream<PromptVersion> now = folders.names().stream().flatMap(name -> folders.find(name).stream());
        Stream<PromptVersion> before = used.oldestFirst().stream().map(UsedPrompts::version);
        return Stream.concat(now, before).distinct().toList();
    }

    /**
     * The texts of a version that is in use.
     *
     * @param id as {@link PromptVersion#id} gives it
     * @throws InvalidPrompts if it was never used and is not there
     */
    public Prompts get(String id) {
        return ready.computeIfAbsent(id, absent -> Prompts.of(find(id).orElseThrow(() -> unknown(id))));
    }

    private InvalidPrompts unknown(String name) {
        return new InvalidPrompts(
                "there are no prompts \"%s\"; there are %s".formatted(name, String.join(", ", folders.names())));
    }
}
