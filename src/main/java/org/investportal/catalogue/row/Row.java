package org.investportal.catalogue.row;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of published content. It is in force from its edition until the next row of its item; {@code gone} takes the
 * item out of the catalogue. It is never updated and never deleted: the database refuses it.
 */
@MappedSuperclass
public abstract class Row {

    @EmbeddedId
    private Version version;

    private boolean gone;

    protected Row() {}

    protected Row(Version version, boolean gone) {
        this.version = version;
        this.gone = gone;
    }

    public static List<Long> items(Collection<? extends Row> rows) {
        return rows.stream().map(Row::item).collect(Collectors.toCollection(ArrayList::new));
    }

    public Version version() {
        return version;
    }

    /** Returns the id of the item that this row belongs to. */
    public long item() {
        return version.item();
    }

    /** Returns whether the item leaves the catalogue from this edition on. */
    public boolean isGone() {
        return gone;
    }

    /** Returns the item that has this row as one of its parts, such as the figure of a reading; by default the item of the row itself. */
    public long owner() {
        return item();
    }
}
