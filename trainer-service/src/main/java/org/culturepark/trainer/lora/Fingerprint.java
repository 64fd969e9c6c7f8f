package org.culturepark.trainer.lora;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells trainings apart by all that their numbers follow from. */
final class Fingerprint {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Fingerprint() {}

    /** SHA-256 in hexadecimal. */
    static String of(TrainingRequest request) {
        try {
            byte[] json = JSON.writeValueAsBytes(List.of(
                    request.baseModelName(),
                    request.baseModel().getFileName().toString(),
                    request.lora().targets().stream().sorted().toList(),
                    request.lora().scale(),
                    request.lora().rank(),
                    request.lora().dropout(),
                    request.settings(),
                    request.examples()));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("records are always JSON, and every JVM has SHA-256", e);
        }
    }
}
