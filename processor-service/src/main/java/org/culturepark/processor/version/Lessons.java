package org.culturepark.processor.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturepark.processor.dataset.Dialogue;
import org.culturepark.processor.dataset.DialogueRepository;
import org.culturepark.processor.opinion.Opinion;

/** Makes lessons of opinions, with what their dialogues know of the question. */
@ApplicationScoped
class Lessons {
    private final DialogueRepository dialogues;
    private final VersionConfig config;

    Lessons(DialogueRepository dialogues, VersionConfig config) {
        this.dialogues = dialogues;
        this.config = config;
    }

    /** To be called with some hundreds at a time: whole dialogues are read for it. */
    @Transactional
    List<Lesson> of(List<Opinion> opinions) {
        Set<UUID> ids = opinions.stream().map(Opinion::dialogueId).collect(Collectors.toSet());
        Map<UUID, Dialogue> byId =
                dialogues.list("id in ?1", ids).stream().collect(Collectors.toMap(Dialogue::id, Function.identity()));
        return opinions.stream()
                .map(opinion -> new Lesson(
                        opinion,
                        Augmentation.messages(
                                opinion, byId.get(opinion.dialogueId()).event(), config.seed())))
                .toList();
    }
}
