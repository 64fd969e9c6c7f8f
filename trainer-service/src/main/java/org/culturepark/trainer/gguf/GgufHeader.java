package org.culturepark.trainer.gguf;

import java.util.Map;

/** @param dataStart where the tensors' data begins, in bytes from the start of the file */
record GgufHeader(GgufMetadata metadata, Map<String, GgufTensor> tensors, long dataStart) {
    GgufHeader {
        tensors = Map.copyOf(tensors);
    }
}
