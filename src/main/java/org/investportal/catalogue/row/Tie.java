package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Bearing;
import org.jspecify.annotations.Nullable;

/** A link from an organisation, place, policy or claim to a figure about it. */
@Entity
@Immutable
public class Tie extends Row {

    private long namedId;

    private long figureId;

    @Enumerated(EnumType.STRING)
    private @Nullable Bearing bearing;

    protected Tie() {}

    public Tie(Version version, boolean gone, long namedId, long figureId, @Nullable Bearing bearing) {
        super(version, gone);
        this.namedId = namedId;
        this.figureId = figureId;
        this.bearing = bearing;
    }

    public long namedId() {
        return namedId;
    }

    public long figureId() {
        return figureId;
    }

    /** Returns how the figure relates to a claim; absent if this was not decided, or if the item is not a claim. */
    public @Nullable Bearing bearing() {
        return bearing;
    }

    @Override
    public long owner() {
        return namedId;
    }
}
