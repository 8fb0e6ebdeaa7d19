package org.investportal.catalogue;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of published content. It holds from its edition until the next row of its item; {@code gone} takes the item out
 * of the catalogue. Never updated, never deleted: the database refuses it. Subclasses map {@code lastEdition}, which is
 * computed.
 */
@MappedSuperclass
public abstract class Row {

    /** What every query says of every row that it reads, with the alias {@code r}. */
    static final String HOLDS = "r.gone = false and :edition between r.version.edition and r.lastEdition";

    /** What a query says instead that asks for the past: rows that were published by the edition, whether they hold or not. */
    static final String PUBLISHED = "r.version.edition <= :edition";

    @EmbeddedId
    private Version version;

    private boolean gone;

    protected Row() {}

    protected Row(Version version, boolean gone) {
        this.version = version;
        this.gone = gone;
    }

    static List<Long> items(Collection<? extends Row> rows) {
        return rows.stream().map(Row::item).collect(Collectors.toCollection(ArrayList::new));
    }

    public Version version() {
        return version;
    }

    /** The id of the item that this is a row of. */
    public long item() {
        return version.item();
    }

    /** Whether the item is no longer in the catalogue from this edition on. */
    public boolean isGone() {
        return gone;
    }

    /** The last edition in which it holds; {@link Integer#MAX_VALUE} while no later row of its item exists. */
    public abstract int lastEdition();
}
