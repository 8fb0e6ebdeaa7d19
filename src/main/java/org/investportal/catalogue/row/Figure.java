package org.investportal.catalogue.row;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Vintage;
import org.jspecify.annotations.Nullable;

/** A stated value of one indicator, area, period, nature and vintage. Its identity is its item, so that a figure stays the same when its period is corrected. */
@Entity
@Immutable
public class Figure extends Row {

    private long indicatorId;

    private long areaId;

    private Period period;

    @Enumerated(EnumType.STRING)
    private PeriodBasis periodBasis;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    @Enumerated(EnumType.STRING)
    private Vintage vintage;

    @Embedded
    private Quantity quantity;

    private @Nullable Integer fieldSize;

    @Enumerated(EnumType.STRING)
    private Status status;

    protected Figure() {}

    public Figure(
            Version version,
            boolean gone,
            long indicatorId,
            long areaId,
            Period period,
            PeriodBasis periodBasis,
            Nature nature,
            Vintage vintage,
            Quantity quantity,
            @Nullable Integer fieldSize,
            Status status) {
        super(version, gone);
        this.indicatorId = indicatorId;
        this.areaId = areaId;
        this.period = period;
        this.periodBasis = periodBasis;
        this.nature = nature;
        this.vintage = vintage;
        this.quantity = quantity;
        this.fieldSize = fieldSize;
        this.status = status;
    }

    /** Returns the figure with another value. */
    public Figure stating(Quantity other) {
        return new Figure(
                version(),
                isGone(),
                indicatorId,
                areaId,
                period,
                periodBasis,
                nature,
                vintage,
                other,
                fieldSize,
                status);
    }

    public long indicatorId() {
        return indicatorId;
    }

    public long areaId() {
        return areaId;
    }

    public Period period() {
        return period;
    }

    public PeriodBasis periodBasis() {
        return periodBasis;
    }

    public Nature nature() {
        return nature;
    }

    public Vintage vintage() {
        return vintage;
    }

    /** Returns whether both state the same indicator, area, period and nature. Their vintages may differ. */
    public boolean isOfTheSameAs(Figure other) {
        return indicatorId == other.indicatorId
                && areaId == other.areaId
                && nature == other.nature
                && period.canonical().equals(other.period.canonical());
    }

    /** Returns whether readers should use this figure in place of the other, because it is of a newer vintage. A figure in doubt replaces no sound one. */
    public boolean supersedes(Figure other) {
        boolean isAsSound = status == Status.NORMAL || (status == Status.FLAGGED && other.status != Status.NORMAL);
        return isAsSound && vintage.isAfter(other.vintage) && isOfTheSameAs(other);
    }

    public Quantity quantity() {
        return quantity;
    }

    /** Returns the number of participants in the ranking, or the total out of which was counted; at least 1. */
    public @Nullable Integer fieldSize() {
        return fieldSize;
    }

    public Status status() {
        return status;
    }

    @Override
    public long owner() {
        return indicatorId;
    }
}
