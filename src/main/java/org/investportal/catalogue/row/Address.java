package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** An address that was given to an item once and never leads to another item. */
@Entity
@Immutable
public class Address {

    @Id
    private String path;

    private long itemId;

    @Formula("(select coalesce(min(g.first_edition), 2147483647) from given_address g where g.path = path)")
    private int firstEdition;

    protected Address() {}

    public Address(String path, long itemId) {
        this.path = path;
        this.itemId = itemId;
    }

    public String path() {
        return path;
    }

    public long itemId() {
        return itemId;
    }

    /** Returns the edition in which the item first had this address. */
    public int firstEdition() {
        return firstEdition;
    }
}
