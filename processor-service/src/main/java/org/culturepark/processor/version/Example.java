package org.culturepark.processor.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.processor.event.BatchCurated.CuratedExample;
import org.culturepark.processor.event.BatchCurated.Message;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One training example of a version. */
@Entity
@Table(name = "example")
public class Example {
    @Id
    private UUID id;

    @Column(name = "version_id")
    private UUID versionId;

    /** Number of its batch, from 1. */
    private int batch;

    /** Place in the version, from 0. */
    private int place;

    private String question;
    private int code;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Message> messages;

    @Column(name = "opinion_id")
    private UUID opinionId;

    @Column(name = "dialogue_id")
    private UUID dialogueId;

    private int turn;

    protected Example() {}

    Example(Version version, int place, int batchSize, Lesson lesson) {
        this.id = Identity.of("example", version.id(), lesson.opinionId());
        this.versionId = version.id();
        this.place = place;
        this.batch = place / batchSize + 1;
        this.question = lesson.question();
        this.code = lesson.code();
        this.messages = lesson.messages();
        this.opinionId = lesson.opinionId();
        this.dialogueId = lesson.dialogueId();
        this.turn = lesson.turn();
    }

    public UUID versionId() {
        return versionId;
    }

    public int batch() {
        return batch;
    }

    public int place() {
        return place;
    }

    public UUID opinionId() {
        return opinionId;
    }

    public CuratedExample asSent() {
        return new CuratedExample(id, question, code, messages, opinionId, dialogueId, turn);
    }
}
