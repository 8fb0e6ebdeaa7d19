package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.ItemKind;

/** The identity of a published thing. Items with an id below {@link #FIRST_OF_STAFF} ship with the software. */
@Entity
@Immutable
public class Item {

    /** The first id of the items that staff add. */
    public static final long FIRST_OF_STAFF = 1_000_000;

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    protected Item() {}

    public Item(long id, ItemKind kind) {
        this.id = id;
        this.kind = kind;
    }

    public long id() {
        return id;
    }

    public ItemKind kind() {
        return kind;
    }
}
