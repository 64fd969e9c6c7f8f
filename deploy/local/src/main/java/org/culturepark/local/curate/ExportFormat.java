package org.culturepark.local.curate;

import java.util.Locale;

/** The files that the processor hands out. */
enum ExportFormat {
    OPENAI("jsonl"),
    LLAMA("jsonl"),
    SHAREGPT("jsonl"),
    PARQUET("parquet");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** As the data card beside it names it. */
    String fileName() {
        return "train-" + this + "." + extension;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
