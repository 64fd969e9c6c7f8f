package org.culturepark.chassis.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** PostgreSQL takes no text with the character U+0000: it is refused where it comes in, and not failed on later. */
@Singleton
public class StorableTexts implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("storable-texts").addDeserializer(String.class, new StorableText()));
    }

    @ServerRequestFilter
    public void checkQuery(UriInfo uri) {
        uri.getQueryParameters().forEach((name, values) -> {
            if (values.stream().anyMatch(StorableTexts::hasNul)) {
                throw Problems.badRequest(name, UnreadableJson.NO_NUL);
            }
        });
    }

    private static boolean hasNul(String text) {
        return text != null && text.indexOf('\0') >= 0;
    }

    private static final class StorableText extends StringDeserializer {
        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (hasNul(text)) {
                throw context.weirdStringException(text, String.class, UnreadableJson.NO_NUL);
            }
            return text;
        }
    }
}
