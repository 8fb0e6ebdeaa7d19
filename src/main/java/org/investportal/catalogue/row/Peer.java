package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Standing;

/** Another area that a rank is compared with. */
@Entity
@Immutable
public class Peer extends Row {

    private long figureId;

    private long areaId;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    protected Peer() {}

    public Peer(Version version, boolean gone, long figureId, long areaId, Standing standing) {
        super(version, gone);
        this.figureId = figureId;
        this.areaId = areaId;
        this.standing = standing;
    }

    public long figureId() {
        return figureId;
    }

    public long areaId() {
        return areaId;
    }

    public Standing standing() {
        return standing;
    }

    @Override
    public long owner() {
        return figureId;
    }
}
