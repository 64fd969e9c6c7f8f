package org.culturepark.processor.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A Parquet file that goes out as it is written: nothing in it is written before what stands before it. */
final class StreamFile implements OutputFile {
    private final OutputStream output;

    StreamFile(OutputStream output) {
        this.output = output;
    }

    @Override
    public PositionOutputStream create(long blockSize) {
        return new Counting(output);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSize) {
        return create(blockSize);
    }

    @Override
    public boolean supportsBlockSize() {
        return false;
    }

    @Override
    public long defaultBlockSize() {
        return 0;
    }

    private static final class Counting extends PositionOutputStream {
        private final OutputStream output;
        private long position;

        Counting(OutputStream output) {
            this.output = output;
        }

        @Override
        public long getPos() {
            return position;
        }

        @Override
        public void write(int oneByte) throws IOException {
            output.write(oneByte);
            position++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            output.write(bytes, offset, length);
            position += length;
        }

        @Override
        public void flush() throws IOException {
            output.flush();
        }
    }
}
