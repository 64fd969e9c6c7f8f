package org.culturepark.processor.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.culturepark.processor.event.BatchCurated.CuratedExample;

/** One JSON object a line, UTF-8. */
final class JsonLinesWriter implements ExampleWriter {
    private final OutputStream output;
    private final ObjectWriter json;
    private final Function<CuratedExample, Object> shape;

    JsonLinesWriter(OutputStream output, ObjectMapper json, Function<CuratedExample, Object> shape) {
        this.output = output;
        this.json = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.shape = shape;
    }

    @Override
    public void write(CuratedExample example) throws IOException {
        json.writeValue(output, shape.apply(example));
        output.write('\n');
    }

    @Override
    public void close() throws IOException {
        output.flush();
    }
}
