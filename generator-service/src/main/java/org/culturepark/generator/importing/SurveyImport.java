package org.culturepark.generator.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.generator.seed.SurveyFormat;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A survey's file on its way to being a survey. */
@Entity
@Table(name = "survey_import")
public class SurveyImport {
    @Id
    private UUID id;

    private String survey;
    private String name;

    @Enumerated(EnumType.STRING)
    private SurveyFormat format;

    private boolean weighted;

    @Column(name = "content_hash")
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "bytes_total")
    private long bytesTotal;

    @Column(name = "bytes_read")
    private long bytesRead;

    @Column(name = "rows_read")
    private long rowsRead;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportFindings found;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ImportWarning> warnings;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportError error;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected SurveyImport() {}

    SurveyImport(UUID id, ImportOrder order, StoredFile file, Instant now) {
        this.id = id;
        this.survey = order.survey();
        this.name = order.name();
        this.format = order.format();
        this.weighted = order.weighted();
        this.contentHash = file.hash();
        this.bytesTotal = file.bytes();
        this.state = ImportState.QUEUED;
        this.warnings = List.of();
        this.createdAt = now;
    }

    void complete(long rows, ImportFindings findings, List<ImportWarning> met, Instant now) {
        state = ImportState.COMPLETED;
        rowsRead = rows;
        bytesRead = bytesTotal;
        found = findings;
        warnings = met;
        finishedAt = now;
    }

    void fail(ImportError why, Instant now) {
        state = ImportState.FAILED;
        error = why;
        finishedAt = now;
    }

    boolean ended() {
        return state == ImportState.COMPLETED || state == ImportState.FAILED;
    }

    /** Whether this is the same file, to be read the same way. */
    boolean isOf(ImportOrder order, StoredFile file) {
        return contentHash.equals(file.hash()) && format == order.format() && weighted == order.weighted();
    }

    UUID id() {
        return id;
    }

    ImportOrder order() {
        return new ImportOrder(survey, name, format, weighted);
    }

    ImportState state() {
        return state;
    }

    long bytesTotal() {
        return bytesTotal;
    }

    long bytesRead() {
        return bytesRead;
    }

    long rowsRead() {
        return rowsRead;
    }

    Optional<ImportFindings> found() {
        return Optional.ofNullable(found);
    }

    List<ImportWarning> warnings() {
        return warnings;
    }

    Optional<ImportError> error() {
        return Optional.ofNullable(error);
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
