package org.culturepark.generator.importing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file as a stream of its parts, each fetched when the one before is used up. */
final class PartStream extends InputStream {
    private final IntFunction<Optional<byte[]>> parts;
    private ByteArrayInputStream part = new ByteArrayInputStream(new byte[0]);
    private int number;
    private long fetched;

    /** @param parts the part with a number, from 0; none behind the last */
    PartStream(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    /** Bytes of the parts fetched so far. */
    long fetched() {
        return fetched;
    }

    @Override
    public int read() {
        return hasMore() ? part.read() : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        return hasMore() ? part.read(target, offset, length) : -1;
    }

    private boolean hasMore() {
        if (part.available() > 0) {
            return true;
        }
        Optional<byte[]> next = parts.apply(number);
        next.ifPresent(bytes -> {
            part = new ByteArrayInputStream(bytes);
            number++;
            fetched += bytes.length;
        });
        return next.isPresent();
    }
}
