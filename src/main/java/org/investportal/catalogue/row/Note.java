package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.NoteKind;

/** A note on any item. Its words are a text. */
@Entity
@Immutable
public class Note extends Row {

    private long aboutId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    protected Note() {}

    public Note(Version version, boolean gone, long aboutId, NoteKind kind) {
        super(version, gone);
        this.aboutId = aboutId;
        this.kind = kind;
    }

    public long aboutId() {
        return aboutId;
    }

    public NoteKind kind() {
        return kind;
    }

    @Override
    public long owner() {
        return aboutId;
    }
}
