package org.investportal.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The key of a row: its item and the first edition in which it is in force. It is in force until the next row of its item. */
@Embeddable
public record Version(
        @Column(name = "item_id") long item,
        @Column(name = "first_edition") int edition) implements Serializable {

    /** A formula for the last edition in which a row is in force. The table goes between this and {@link #AFTER_THIS}. */
    static final String NEXT_IN = "(select coalesce(min(w.first_edition) - 1, 2147483647) from ";

    static final String AFTER_THIS = " w where w.item_id = item_id and w.first_edition > first_edition)";
}
