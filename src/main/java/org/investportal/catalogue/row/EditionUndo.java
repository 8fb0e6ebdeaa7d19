package org.investportal.catalogue.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** The record that an edition undoes another at once: ordered by the same person, less than an hour later, with everything as it was before. */
@Entity
@Immutable
public class EditionUndo {

    @Id
    @Column(name = "edition_number")
    private int edition;

    @Column(name = "undone_number")
    private int undone;

    protected EditionUndo() {}

    public EditionUndo(int edition, int undone) {
        this.edition = edition;
        this.undone = undone;
    }

    public int edition() {
        return edition;
    }

    public int undone() {
        return undone;
    }
}
