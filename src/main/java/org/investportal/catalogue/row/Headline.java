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

    private boolean newest;

    protected Headline() {}

    /** @param newest whether the newest figure of the same indicator, area and nature is shown in place of the figure */
    public Headline(Version version, boolean gone, long sectorId, long figureId, int position, boolean newest) {
        super(version, gone);
        this.sectorId = sectorId;
        this.figureId = figureId;
        this.position = position;
        this.newest = newest;
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

    public boolean isNewest() {
        return newest;
    }

    @Override
    public long owner() {
        return sectorId;
    }
}
