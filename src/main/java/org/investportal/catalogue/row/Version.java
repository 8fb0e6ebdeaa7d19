package org.investportal.catalogue.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The key of a row: its item and the first edition in which it is in force. It is in force until the next row of its item. */
@Embeddable
public record Version(
        @Column(name = "item_id") long item,
        @Column(name = "first_edition") int edition) implements Serializable {}
