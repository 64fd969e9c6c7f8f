package org.culturepark.generator.importing;

/**
 * A file that lies in the database.
 *
 * @param hash SHA-256 of its content, hexadecimal
 */
record StoredFile(String hash, long bytes) {}
