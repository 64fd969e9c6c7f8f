package org.culturepark.processor.version;

import java.util.List;
import org.culturepark.processor.event.BatchCurated.Message;
import org.culturepark.processor.opinion.Opinion;

/** What a model is to learn from one opinion, before it is part of a version. */
record Lesson(Opinion opinion, List<Message> messages) {}
