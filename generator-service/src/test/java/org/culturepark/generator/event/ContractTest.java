package org.culturepark.generator.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.culturepark.contracts.Topics;
import org.culturepark.generator.campaign.CampaignRequest;
import org.culturepark.testing.Contract;
import org.junit.jupiter.api.Test;

/** Both ends of what was agreed on; that what is really sent holds too is seen in {@code CampaignTest}. */
class ContractTest {
    private final ObjectMapper json = new ObjectMapper()
            .registerModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);

    @Test
    void shouldReadEveryFieldOfARequestedCampaign() throws JsonProcessingException {
        CampaignRequest request =
                json.readValue(Contract.of(Topics.CAMPAIGN_REQUESTED).example(), CampaignRequest.class);

        assertThat(request.cultures()).containsExactly("Korean", "German");
        assertThat(request.seed()).isEqualTo(7);
    }

    @Test
    void shouldSendAllThatTheExampleOfADialogueHas() throws JsonProcessingException {
        assertRoundTrip(Topics.DIALOGUE_GENERATED, DialogueGenerated.class);
    }

    @Test
    void shouldSendAllThatTheExampleOfACollectionHas() throws JsonProcessingException {
        assertRoundTrip(Topics.COLLECTION_COMPLETED, CollectionCompleted.class);
    }

    private void assertRoundTrip(String topic, Class<?> type) throws JsonProcessingException {
        Contract contract = Contract.of(topic);
        String sent = json.writeValueAsString(json.readValue(contract.example(), type));

        contract.assertHolds(sent);
        assertThat(json.readTree(sent)).isEqualTo(json.readTree(contract.example()));
    }
}
