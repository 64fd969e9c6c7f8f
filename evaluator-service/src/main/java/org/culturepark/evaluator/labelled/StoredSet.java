package org.culturepark.evaluator.labelled;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturepark.chassis.outbox.AnnouncedRow;
import org.culturepark.evaluator.answer.Option;
import org.culturepark.evaluator.evaluation.JsonText;

/** A registered set without its rows; announced as soon as it is there. It never changes: other rows make another set. */
@Entity
@Table(name = "benchmark_set")
class StoredSet extends AnnouncedRow {
    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String culture;
    private String family;
    private String task;
    private String labels;

    @Column(name = "template_name")
    private String templateName;

    private String instructions;
    private String body;
    private String licence;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "rows_in_file")
    private int rowsInFile;

    @Column(name = "rows_kept")
    private int rowsKept;

    @Enumerated(EnumType.STRING)
    private Gate.Verdict verdict;

    private String gate;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected StoredSet() {}

    StoredSet(SetOrder order, String contentHash, int rowsInFile, int rowsKept, Gate gate, Instant now) {
        super(order.id(contentHash));
        this.name = order.name();
        this.kind = order.kind();
        this.culture = order.culture();
        this.family = order.family();
        this.task = order.task();
        this.labels = JsonText.write(order.labels());
        this.templateName = order.template().name();
        this.instructions = order.template().instructions();
        this.body = order.template().body();
        this.licence = order.licence().orElse(null);
        this.contentHash = contentHash;
        this.rowsInFile = rowsInFile;
        this.rowsKept = rowsKept;
        this.verdict = gate.verdict();
        this.gate = JsonText.write(gate);
        this.registeredAt = now;
        release(now);
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    String culture() {
        return culture;
    }

    String family() {
        return family;
    }

    String task() {
        return task;
    }

    List<Option> labels() {
        return List.of(JsonText.read(labels, Option[].class));
    }

    Template template() {
        return new Template(templateName, instructions, body);
    }

    Optional<String> licence() {
        return Optional.ofNullable(licence);
    }

    String contentHash() {
        return contentHash;
    }

    int rowsInFile() {
        return rowsInFile;
    }

    int rowsKept() {
        return rowsKept;
    }

    Gate gate() {
        return JsonText.read(gate, Gate.class);
    }

    Instant registeredAt() {
        return registeredAt;
    }

    LabelledSet withRows(List<LabelledSet.Row> rows) {
        return new LabelledSet(
                id(),
                name,
                kind,
                culture,
                family,
                task,
                labels(),
                template(),
                contentHash,
                verdict != Gate.Verdict.NOT_MEASURABLE,
                gate().reasons(),
                rows);
    }
}
