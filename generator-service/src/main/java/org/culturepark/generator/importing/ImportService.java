package org.culturepark.generator.importing;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;

/** Takes files of surveys in, and tells how far their imports are. */
@ApplicationScoped
class ImportService {
    static final int LONGEST_UPLOAD_SECONDS = 2 * 3600;

    private final ImportRepository imports;
    private final FileParts parts;
    private final Jobs jobs;
    private final Clock clock;

    ImportService(ImportRepository imports, FileParts parts, Jobs jobs, Clock clock) {
        this.imports = imports;
        this.parts = parts;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Stores a file and has it read by whichever replica comes first. One transaction, so that nothing is left of an
     * upload that breaks off.
     *
     * @return the import; the earlier one if the survey was imported from the same file before
     * @throws DifferentSurvey if there is another survey of this id
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_UPLOAD_SECONDS)
    Receipt receive(ImportOrder order, InputStream content) throws IOException {
        UUID id = UUID.randomUUID();
        StoredFile file = parts.store(id, content);
        if (file.bytes() == 0) {
            throw new EmptyFile();
        }
        imports.lock(order.survey());
        Optional<SurveyImport> there = imports.findLiving(order.survey());
        if (there.isPresent()) {
            requireSame(there.get(), order, file);
            parts.delete(id);
            return new Receipt(ImportResponse.from(there.get()), false);
        }
        SurveyImport taken = new SurveyImport(id, order, file, clock.instant());
        imports.persist(taken);
        jobs.schedule(ImportJob.NAME, id);
        return new Receipt(ImportResponse.from(taken), true);
    }

    private static void requireSame(SurveyImport there, ImportOrder order, StoredFile file) {
        if (!there.isOf(order, file)) {
            throw new DifferentSurvey(order.survey());
        }
    }

    /** In a transaction of its own, so that it is seen while the import is not whole. */
    @Transactional(TxType.REQUIRES_NEW)
    void advance(UUID id, long rows, long bytes) {
        imports.advance(id, rows, bytes);
    }

    @Transactional
    void fail(UUID id, ImportError error) {
        SurveyImport failed = imports.getLocked(id);
        if (!failed.ended()) {
            failed.fail(error, clock.instant());
            parts.delete(id);
        }
    }

    @Transactional
    Optional<ImportResponse> find(UUID id) {
        return imports.findByIdOptional(id).map(ImportResponse::from);
    }

    @Transactional
    PageOf<ImportResponse> list(Paging paging) {
        return paging.of(imports.newestFirst()).map(ImportResponse::from);
    }

    /** @param isNew false if this very file was imported before */
    record Receipt(ImportResponse taken, boolean isNew) {}
}
