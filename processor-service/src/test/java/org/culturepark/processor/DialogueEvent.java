package org.culturepark.processor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Consumer;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.Contract;
import org.culturepark.testing.TestTopics;

/** A dialogue's event as a test wants it; for the rest it is the contract's example. */
public final class DialogueEvent {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode event;
    private final UUID id = UUID.randomUUID();

    private DialogueEvent(TestDataSet dataSet) {
        event = example();
        event.put("dialogueId", id.toString());
        event.put("dataSetId", dataSet.id().toString());
        event.put("campaignId", dataSet.campaignId().toString());
        event.set("turns", JSON.createArrayNode());
    }

    public static DialogueEvent aDialogueOf(TestDataSet dataSet) {
        return new DialogueEvent(dataSet);
    }

    public DialogueEvent theDelegateSays(String text) {
        return turn("DELEGATE", "Minji", "Korean", text);
    }

    public DialogueEvent thePartnerSays(String text) {
        return turn("PARTNER", "Emily", "English", text);
    }

    /** In a dialogue within the culture; bound by the event's {@code partnerAttitude}. */
    public DialogueEvent theOtherDelegateSays(String text) {
        return turn("PARTNER", "Jisoo", "Korean", text);
    }

    private DialogueEvent turn(String role, String speaker, String culture, String text) {
        ArrayNode turns = (ArrayNode) event.get("turns");
        int said = turns.size();
        turns.addObject()
                .put("number", said + 1)
                .put("round", said / 2 + 1)
                .put("role", role)
                .put("speaker", speaker)
                .put("culture", culture)
                .put("text", text)
                .put("promptVersion", "guide-v1")
                .put("cutOff", false);
        return this;
    }

    /** Any other change. */
    public DialogueEvent with(Consumer<ObjectNode> change) {
        change.accept(event);
        return this;
    }

    public DialogueEvent aboutSeed(UUID seedId) {
        return with(json -> ((ObjectNode) json.get("seed")).put("seedId", seedId.toString()));
    }

    public UUID id() {
        return id;
    }

    public String json() {
        return event.toString();
    }

    public DialogueEvent sendTo(TestTopics topics) {
        topics.send(Topics.DIALOGUE_GENERATED, event.get("dataSetId").asText(), id, json());
        return this;
    }

    private static ObjectNode example() {
        try {
            return (ObjectNode)
                    JSON.readTree(Contract.of(Topics.DIALOGUE_GENERATED).example());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
