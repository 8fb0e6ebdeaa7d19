package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** A page that investors start from. */
@Entity
@Immutable
public class Sector extends Row {

    private String slug;

    private int position;

    protected Sector() {}

    public Sector(Version version, boolean gone, String slug, int position) {
        super(version, gone);
        this.slug = slug;
        this.position = position;
    }

    public String slug() {
        return slug;
    }

    public int position() {
        return position;
    }
}
