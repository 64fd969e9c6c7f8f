package org.culturepark.generator.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;

/** Keeps files in the database, in parts, so that any replica can read what another was sent; one part in memory at a time. */
@ApplicationScoped
class FileParts {
    static final int PART_BYTES = 1 << 20;

    private final Sql sql;

    FileParts(Sql sql) {
        this.sql = sql;
    }

    /** Stores what comes, under the import's id. */
    @Transactional(TxType.MANDATORY)
    StoredFile store(UUID id, InputStream content) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        int number = 0;
        for (byte[] part = content.readNBytes(PART_BYTES); part.length > 0; part = content.readNBytes(PART_BYTES)) {
            digest.update(part);
            bytes += part.length;
            sql.update("insert into survey_import_part values (?, ?, ?)", id, number++, part);
        }
        return new StoredFile(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    /** A part of the file; none behind its last. */
    @Transactional
    Optional<byte[]> find(UUID id, int number) {
        return sql.first(
                "select content from survey_import_part where import_id = ? and number = ?",
                row -> row.getBytes(1),
                id,
                number);
    }

    @Transactional(TxType.MANDATORY)
    void delete(UUID id) {
        sql.update("delete from survey_import_part where import_id = ?", id);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
