package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** A sector that shows an item whose home is another sector. */
@Entity
@Immutable
public class AlsoShownIn extends Row {

    private long shownId;

    private long sectorId;

    protected AlsoShownIn() {}

    public AlsoShownIn(Version version, boolean gone, long shownId, long sectorId) {
        super(version, gone);
        this.shownId = shownId;
        this.sectorId = sectorId;
    }

    public long shownId() {
        return shownId;
    }

    public long sectorId() {
        return sectorId;
    }

    @Override
    public long owner() {
        return shownId;
    }
}
