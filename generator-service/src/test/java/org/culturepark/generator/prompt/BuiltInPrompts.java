package org.culturepark.generator.prompt;

import java.util.Optional;

/** The versions that are built in, ready to be filled in. */
public final class BuiltInPrompts {
    private BuiltInPrompts() {}

    public static Prompts of(String name) {
        return Prompts.of(new PromptFolders(Optional::empty).find(name).orElseThrow());
    }
}
