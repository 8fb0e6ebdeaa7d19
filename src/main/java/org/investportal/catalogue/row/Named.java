package org.investportal.catalogue.row;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.investportal.catalogue.value.Status;

/** An organisation, place, policy or claim on a sector page, with the sentence of the source that names it. */
@MappedSuperclass
public abstract class Named extends Row {

    private long sectorId;
    private long sourceId;
    private int paragraph;
    private int sentence;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int position;

    protected Named() {}

    protected Named(
            Version version,
            boolean gone,
            long sectorId,
            long sourceId,
            int paragraph,
            int sentence,
            Status status,
            int position) {
        super(version, gone);
        this.sectorId = sectorId;
        this.sourceId = sourceId;
        this.paragraph = paragraph;
        this.sentence = sentence;
        this.status = status;
        this.position = position;
    }

    public long sectorId() {
        return sectorId;
    }

    public long sourceId() {
        return sourceId;
    }

    public int paragraph() {
        return paragraph;
    }

    public int sentence() {
        return sentence;
    }

    public Status status() {
        return status;
    }

    public int position() {
        return position;
    }
}
