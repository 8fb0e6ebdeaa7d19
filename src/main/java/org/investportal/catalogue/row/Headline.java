package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** A headline figure of the page of a sector. */
@Entity
@Immutable
public class Headline extends Row {

    private long sectorId;

    private long figureId;

    private int position;

    protected Headline() {}

    public Headline(Version version, boolean gone, long sectorId, long figureId, int position) {
        super(version, gone);
        this.sectorId = sectorId;
        this.figureId = figureId;
        this.position = position;
    }

    public long sectorId() {
        return sectorId;
    }

    public long figureId() {
        return figureId;
    }

    public int position() {
        return position;
    }

    @Override
    public long owner() {
        return sectorId;
    }
}
