package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** The address that an item has from one edition on. */
@Entity
@Immutable
public class GivenAddress extends Row {

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
}
