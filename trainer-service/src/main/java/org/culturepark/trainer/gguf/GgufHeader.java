package org.culturepark.trainer.gguf;

import java.util.Map;

/**
 * @param metadataStart where the keys and values begin, in bytes from the start of the file, as are the others
 * @param dataStart where the tensors' data begins
 */
record GgufHeader(
        GgufMetadata metadata, Map<String, GgufTensor> tensors, long metadataStart, long metadataEnd, long dataStart) {
    GgufHeader {
        tensors = Map.copyOf(tensors);
    }
}
