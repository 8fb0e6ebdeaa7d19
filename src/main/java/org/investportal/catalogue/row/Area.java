package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The area to which a figure applies. Areas can contain other areas. */
@Entity
@Immutable
public class Area extends Row {

    private String slug;

    private @Nullable Long parentId;

    protected Area() {}

    public Area(Version version, boolean gone, String slug, @Nullable Long parentId) {
        super(version, gone);
        this.slug = slug;
        this.parentId = parentId;
    }

    public String slug() {
        return slug;
    }

    public @Nullable Long parentId() {
        return parentId;
    }
}
