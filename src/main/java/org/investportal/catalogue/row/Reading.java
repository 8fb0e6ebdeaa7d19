package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;

/** The interpretation of a mention: the value, period or field of a figure, or left out with a reason. */
@Entity
@Immutable
public class Reading extends Row {

    private long mentionId;

    @Enumerated(EnumType.STRING)
    private ReadingRole role;

    private @Nullable Long figureId;

    @Enumerated(EnumType.STRING)
    private @Nullable LeftOut leftOut;

    private @Nullable Long namedId;

    @Enumerated(EnumType.STRING)
    private @Nullable Unit unit;

    protected Reading() {}

    public Reading(
            Version version,
            boolean gone,
            long mentionId,
            ReadingRole role,
            @Nullable Long figureId,
            @Nullable LeftOut leftOut,
            @Nullable Long namedId) {
        this(version, gone, mentionId, role, figureId, leftOut, namedId, null);
    }

    /** @param unit the unit of a number that states the value of the figure in another unit */
    public Reading(
            Version version,
            boolean gone,
            long mentionId,
            ReadingRole role,
            @Nullable Long figureId,
            @Nullable LeftOut leftOut,
            @Nullable Long namedId,
            @Nullable Unit unit) {
        super(version, gone);
        this.mentionId = mentionId;
        this.role = role;
        this.figureId = figureId;
        this.leftOut = leftOut;
        this.namedId = namedId;
        this.unit = unit;
    }

    public long mentionId() {
        return mentionId;
    }

    public ReadingRole role() {
        return role;
    }

    /** Returns the figure; absent only for a number that was left out. */
    public @Nullable Long figureId() {
        return figureId;
    }

    /** Returns the reason why the number became no figure; only for a number that was left out. */
    public @Nullable LeftOut leftOut() {
        return leftOut;
    }

    /** Returns the item that the left-out number belongs to, such as a policy or a claim. */
    public @Nullable Long namedId() {
        return namedId;
    }

    /** Returns the unit of the printed number; only for one that states the value of the figure in another unit. */
    public @Nullable Unit unit() {
        return unit;
    }

    @Override
    public long owner() {
        return figureId == null ? item() : figureId;
    }
}
