package org.culturepark.processor.version;

import java.util.List;
import java.util.UUID;
import org.culturepark.processor.event.BatchCurated.Message;

/** What a model is to learn from one opinion, before it is part of a version. */
public record Lesson(UUID opinionId, UUID dialogueId, int turn, String question, int code, List<Message> messages) {}
