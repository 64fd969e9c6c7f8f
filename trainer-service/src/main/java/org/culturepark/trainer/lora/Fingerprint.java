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

    /** Of the examples alone: SHA-256 of their JSON, in hexadecimal. */
    static String ofData(TrainingRequest request) {
        return of(request.examples());
    }

    /** SHA-256 in hexadecimal. */
    static String of(TrainingRequest request) {
        return of(List.of(
                request.baseModelName(),
                request.baseModel().getFileName().toString(),
                request.lora().targets().stream().sorted().toList(),
                request.lora().scale(),
                request.lora().rank(),
                request.lora().dropout(),
                request.settings(),
                request.examples()));
    }

    private static String of(List<?> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(JSON.writeValueAsBytes(parts)));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("records are always JSON, and every JVM has SHA-256", e);
        }
    }
}
