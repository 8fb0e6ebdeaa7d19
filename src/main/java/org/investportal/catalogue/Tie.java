package org.investportal.catalogue;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A figure that an organisation, place, policy or claim is about. */
@Entity
@Immutable
public class Tie extends Row {

    @Formula(Version.NEXT_IN + "tie" + Version.AFTER_THIS)
    private int lastEdition;

    private long namedId;

    private long figureId;

    protected Tie() {}

    public Tie(Version version, boolean gone, long namedId, long figureId) {
        super(version, gone);
        this.namedId = namedId;
        this.figureId = figureId;
    }

    public long namedId() {
        return namedId;
    }

    public long figureId() {
        return figureId;
    }

    @Override
    public int lastEdition() {
        return lastEdition;
    }
}
