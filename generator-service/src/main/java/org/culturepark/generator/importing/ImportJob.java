package org.culturepark.generator.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.job.DurableJob;

/** Imports a file that is stored; its subject is the import. */
@ApplicationScoped
class ImportJob implements DurableJob {
    static final String NAME = "import-survey";

    private final ImportRun run;
    private final ImportService imports;

    ImportJob(ImportRun run, ImportService imports) {
        this.run = run;
        this.imports = imports;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** From the file's beginning: what a replica that died had read is not there. */
    @Override
    public void run(UUID id) throws IOException {
        try {
            run.run(id);
        } catch (BrokenFile e) {
            imports.fail(id, e.error());
        }
    }

    @Override
    public void giveUp(UUID id, String reason) {
        imports.fail(id, new ImportError(Optional.empty(), Optional.empty(), "The service failed; its log says why."));
    }
}
