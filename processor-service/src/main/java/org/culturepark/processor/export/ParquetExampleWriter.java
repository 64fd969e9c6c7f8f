package org.culturepark.processor.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.culturepark.processor.event.BatchCurated.CuratedExample;

/** Columns by Apache Parquet's own writer, without Hadoop; it holds one group of rows at a time. */
final class ParquetExampleWriter implements ExampleWriter {
    private static final long GROUP_BYTES = 4L << 20;
    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType("""
            message example {
              required binary example_id (STRING);
              required binary question (STRING);
              required int32 code;
              required group messages (LIST) {
                repeated group list {
                  required group element {
                    required binary role (STRING);
                    required binary content (STRING);
                  }
                }
              }
              required binary opinion_id (STRING);
              required binary dialogue_id (STRING);
              required int32 turn;
            }""");

    private final ParquetWriter<Group> writer;

    ParquetExampleWriter(OutputStream output) throws IOException {
        writer = ExampleParquetWriter.builder(new StreamFile(output))
                .withConf(new PlainParquetConfiguration())
                .withType(SCHEMA)
                .withRowGroupSize(GROUP_BYTES)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .build();
    }

    @Override
    public void write(CuratedExample example) throws IOException {
        Group row = new SimpleGroup(SCHEMA)
                .append("example_id", example.exampleId().toString())
                .append("question", example.question())
                .append("code", example.code())
                .append("opinion_id", example.opinionId().toString())
                .append("dialogue_id", example.dialogueId().toString())
                .append("turn", example.turn());
        Group messages = row.addGroup("messages");
        example.messages()
                .forEach(message -> messages.addGroup("list")
                        .addGroup("element")
                        .append("role", message.role())
                        .append("content", message.content()));
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
