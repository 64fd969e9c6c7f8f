package org.culturepark.trainer.lora;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens DJL's PyTorch engine. */
final class Torch {
    private static final Logger LOG = LoggerFactory.getLogger(Torch.class);

    private interface CLibrary extends Library {
        int setenv(String name, String value, int overwrite);

        int malloc_trim(long pad);
    }

    private Torch() {}

    /** A manager on the device to train on. */
    static NDManager open() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        waitPassively();
        Engine engine = Engine.getEngine("PyTorch");
        Device device = Device.cpu();
        LOG.info(
                "training on {} in 32-bit floats, PyTorch {}: the base is expanded to them, and this build has no GPU"
                        + " natives",
                device,
                engine.getVersion());
        return engine.newBaseManager(device);
    }

    /**
     * OpenMP's threads spin while they wait for each other. Where other processes want the same cores, that made a
     * training step ten times as long (41 s for 4 s), and waiting passively costs nothing measurable. OpenMP reads its
     * environment when it is loaded, so this must come before the engine.
     */
    private static void waitPassively() {
        if (Platform.isLinux()) {
            Native.load("c", CLibrary.class).setenv("OMP_WAIT_POLICY", "PASSIVE", 0);
        }
    }

    /** Gives freed memory back to the system, which the C library would keep: over a gigabyte after a training. */
    static void releaseMemory() {
        if (Platform.isLinux()) {
            Native.load("c", CLibrary.class).malloc_trim(0);
        }
    }

    /** Of exceptions whose message is only a path, their kind says what is wrong. */
    static String reason(IOException e) {
        return e.getClass() == IOException.class
                ? e.getMessage()
                : e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
