package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.RelationKind;
import org.jspecify.annotations.Nullable;

/** A declared dependency of one indicator on another. Figures are checked against each other by it. */
@Entity
@Immutable
public class Relation extends Row {

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    private long indicatorId;

    private long ofId;

    private @Nullable Long wholeId;

    private @Nullable Long wholeAreaId;

    protected Relation() {}

    public Relation(
            Version version,
            boolean gone,
            RelationKind kind,
            long indicatorId,
            long ofId,
            @Nullable Long wholeId,
            @Nullable Long wholeAreaId) {
        super(version, gone);
        this.kind = kind;
        this.indicatorId = indicatorId;
        this.ofId = ofId;
        this.wholeId = wholeId;
        this.wholeAreaId = wholeAreaId;
    }

    public RelationKind kind() {
        return kind;
    }

    public long indicatorId() {
        return indicatorId;
    }

    public long ofId() {
        return ofId;
    }

    /** Returns the whole of a share, the indicator that a lead is over, or the divisor of a quotient. */
    public @Nullable Long wholeId() {
        return wholeId;
    }

    /** Returns the area of the whole, if it is not that of the part. */
    public @Nullable Long wholeAreaId() {
        return wholeAreaId;
    }

    @Override
    public long owner() {
        return indicatorId;
    }
}
