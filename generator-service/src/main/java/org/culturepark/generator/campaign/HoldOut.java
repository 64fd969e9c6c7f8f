package org.culturepark.generator.campaign;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The questions of which no dialogue is made, kept for the evaluation: a list of them, or a share that is drawn. */
@JsonDeserialize(using = HoldOut.Reader.class)
public sealed interface HoldOut {
    HoldOut NOTHING = new Questions(List.of());

    /** These, by id. */
    record Questions(List<@NotBlank String> questions) implements HoldOut {}

    /** Drawn with the campaign's seed, the same for all its cultures. */
    @JsonDeserialize // by its own shape
    record Share(
            @Schema(description = "Of the campaign's questions, over 0 and under 1.", examples = "0.2")
            @NotNull
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax(value = "1", inclusive = false)
            Double share)
            implements HoldOut {}

    /** An array of ids, or an object with {@code share}. */
    final class Reader extends StdDeserializer<HoldOut> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(HoldOut.class);
        }

        @Override
        public HoldOut deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                return context.readValue(json, Share.class);
            }
            if (json.currentToken() != JsonToken.START_ARRAY) {
                throw MismatchedInputException.from(json, List.class, "neither an array nor an object");
            }
            return new Questions(Arrays.asList(context.readValue(json, String[].class)));
        }
    }
}
