package org.culturepark.processor.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The files that a data set can be had as. */
enum ExportFormat {
    /** Chat lines as OpenAI's fine-tuning takes them: {@code {"messages": [{"role", "content"}]}}. */
    OPENAI("jsonl") {
        @Override
        ExampleWriter writer(OutputStream output, ObjectMapper json) {
            return new JsonLinesWriter(output, json, ChatShapes::openAi);
        }
    },
    /** One text a line with the marks of Llama 2's chat models: {@code {"text"}}. */
    LLAMA("jsonl") {
        @Override
        ExampleWriter writer(OutputStream output, ObjectMapper json) {
            return new JsonLinesWriter(output, json, ChatShapes::llama);
        }
    },
    /** {@code {"conversations": [{"from", "value"}]}}. */
    SHAREGPT("jsonl") {
        @Override
        ExampleWriter writer(OutputStream output, ObjectMapper json) {
            return new JsonLinesWriter(output, json, ChatShapes::shareGpt);
        }
    },
    /** Columns, with the messages as a list and what leads back to the opinion. */
    PARQUET("parquet") {
        @Override
        ExampleWriter writer(OutputStream output, ObjectMapper json) throws IOException {
            return new ParquetExampleWriter(output);
        }
    };

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    abstract ExampleWriter writer(OutputStream output, ObjectMapper json) throws IOException;

    /** As the data card beside it names it, in the layout of Hugging Face's data sets. */
    String fileName() {
        return "train-" + this + "." + extension;
    }

    static ExportFormat of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The name in addresses, options and files. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
