package org.culturepark.processor.export;

import java.io.Closeable;
import java.io.IOException;
import org.culturepark.processor.event.BatchCurated.CuratedExample;

/** Writes examples one after the other; closing it ends the file, and leaves the stream beneath open. */
interface ExampleWriter extends Closeable {
    void write(CuratedExample example) throws IOException;
}
