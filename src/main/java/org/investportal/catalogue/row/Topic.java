package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** A heading in a sector that groups indicators. */
@Entity
@Immutable
public class Topic extends Row {

    private long sectorId;

    private String slug;

    private int position;

    protected Topic() {}

    public Topic(Version version, boolean gone, long sectorId, String slug, int position) {
        super(version, gone);
        this.sectorId = sectorId;
        this.slug = slug;
        this.position = position;
    }

    public long sectorId() {
        return sectorId;
    }

    public String slug() {
        return slug;
    }

    public int position() {
        return position;
    }
}
