package org.culturepark.generator.prompt;

import java.util.List;

/** What a version of the prompts can lead, and the files that it needs for that beside the guide's rounds. */
public enum PromptUse {
    /** Each turn follows a prompt of the guide. */
    SELF_GUIDANCE(PromptFiles.SYSTEM, PromptFiles.SURVEY, PromptFiles.TURN, PromptFiles.round(1)),
    /** After the opening each answers the other. */
    FREE_CHAT(PromptFiles.SYSTEM, PromptFiles.SURVEY, PromptFiles.OPENING, PromptFiles.REPLY),
    /** No dialogue: one question for reasons. */
    DIRECT(PromptFiles.DIRECT_SYSTEM, PromptFiles.DIRECT);

    private final List<String> files;

    PromptUse(String... files) {
        this.files = List.of(files);
    }

    List<String> files() {
        return files;
    }
}
