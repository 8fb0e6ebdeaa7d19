package org.investportal.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.ReadingRole;
import org.jspecify.annotations.Nullable;

/** What a mention was read as: value, period or field of a figure, or left out with a reason. */
@Entity
@Immutable
public class Reading extends Row {

    @Formula(Version.NEXT_IN + "reading" + Version.AFTER_THIS)
    private int lastEdition;

    private long mentionId;

    @Enumerated(EnumType.STRING)
    private ReadingRole role;

    private @Nullable Long figureId;

    @Enumerated(EnumType.STRING)
    private @Nullable LeftOut leftOut;

    private @Nullable Long namedId;

    protected Reading() {}

    public Reading(
            Version version,
            boolean gone,
            long mentionId,
            ReadingRole role,
            @Nullable Long figureId,
            @Nullable LeftOut leftOut,
            @Nullable Long namedId) {
        super(version, gone);
        this.mentionId = mentionId;
        this.role = role;
        this.figureId = figureId;
        this.leftOut = leftOut;
        this.namedId = namedId;
    }

    public long mentionId() {
        return mentionId;
    }

    public ReadingRole role() {
        return role;
    }

    /** The figure; none only if left out. */
    public @Nullable Long figureId() {
        return figureId;
    }

    /** Why it became no figure; only if left out. */
    public @Nullable LeftOut leftOut() {
        return leftOut;
    }

    /** What the number left out belongs to: a policy, a claim and so on. */
    public @Nullable Long namedId() {
        return namedId;
    }

    @Override
    public int lastEdition() {
        return lastEdition;
    }
}
