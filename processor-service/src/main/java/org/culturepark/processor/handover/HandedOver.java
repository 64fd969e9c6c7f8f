package org.culturepark.processor.handover;

import java.util.Map;
import java.util.UUID;

/**
 * What came of a file of dialogues.
 *
 * @param dialogues lines that were read
 * @param fresh of them, those that were not there before
 * @param dataSets dialogues of the file by data set
 */
public record HandedOver(int dialogues, int fresh, Map<UUID, Integer> dataSets) {
    /** One line, as a caller sends it. */
    static final String EXAMPLE =
            "{\"dialogueId\": \"0b6f1f0e-6a35-5c0f-9f3e-5a7f0c7d1a11\", \"campaignId\": \"7ff8f6c3-9a3c-5b27-9cce-b0a85fc27165\","
                    + " \"dataSetId\": \"1c2f6f6e-8f44-5b1c-8d55-0e1f5d0b2c22\", \"culture\": \"Korean\", \"people\": \"Koreans\","
                    + " \"mode\": \"CROSS_CULTURAL\", \"style\": \"FREE_CHAT\", \"language\": \"en\", \"ordinal\": 0, \"seed\":"
                    + " {\"seedId\": \"a1e8589a-24d3-5a87-902e-8ee7e89e6ee9\", \"survey\": \"wvs7\", \"question\": \"Q27\","
                    + " \"topic\": \"social values\", \"form\": \"statement\", \"text\": \"Parents should be proud of their"
                    + " children\", \"options\": [{\"code\": 1, \"label\": \"agree\"}, {\"code\": 2, \"label\": \"disagree\"}],"
                    + " \"country\": \"KOR\", \"shares\": [{\"code\": 1, \"share\": 0.8}, {\"code\": 2, \"share\": 0.2}]},"
                    + " \"attitude\": {\"code\": 1, \"sentence\": \"I agree that parents should be proud of their children.\","
                    + " \"opposite\": {\"code\": 2, \"sentence\": \"I disagree that parents should be proud of their"
                    + " children.\"}}, \"turns\": [{\"number\": 1, \"round\": 1, \"role\": \"DELEGATE\", \"speaker\": \"Minji\","
                    + " \"culture\": \"Korean\", \"text\": \"I agree, I want my parents to be proud of me as their child.\","
                    + " \"promptVersion\": \"mine-v1\", \"cutOff\": false}], \"model\": \"mine\", \"usage\": {\"promptTokens\": 0,"
                    + " \"completionTokens\": 0, \"cachedTokens\": 0}, \"finishedAt\": \"2026-01-01T10:00:00Z\"}";
}
