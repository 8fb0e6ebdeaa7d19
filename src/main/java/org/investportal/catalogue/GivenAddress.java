package org.investportal.catalogue;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** The address that an item has from one edition on. */
@Entity
@Immutable
public class GivenAddress extends Row {

    @Formula(Version.NEXT_IN + "given_address" + Version.AFTER_THIS)
    private int lastEdition;

    private String path;

    protected GivenAddress() {}

    public GivenAddress(Version version, boolean gone, String path) {
        super(version, gone);
        this.path = path;
    }

    /** Returns the path without the language prefix; it begins with a slash. */
    public String path() {
        return path;
    }

    @Override
    public int lastEdition() {
        return lastEdition;
    }
}
