package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** A page of the portal with its own words that belongs to no sector, such as home and about. */
@Entity
@Immutable
public class Page extends Row {

    private String slug;

    protected Page() {}

    public Page(Version version, boolean gone, String slug) {
        super(version, gone);
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
