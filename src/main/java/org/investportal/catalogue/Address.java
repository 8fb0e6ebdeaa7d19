package org.investportal.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** An address that was given to an item once and leads to no other for ever. */
@Entity
@Immutable
public class Address {

    @Id
    private String path;

    private long itemId;

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
}
