package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.culturepark.trainer.lora.LoraBackend;
import org.culturepark.trainer.lora.TrainingBackend;

/** Which backend trains. Its native libraries are loaded by the first training, so that the service starts fast. */
class Backends {
    @Produces
    @ApplicationScoped
    TrainingBackend lora() {
        return new LoraBackend();
    }
}
