package org.investportal.kinds;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Kind;
import org.investportal.core.Text;
import org.investportal.value.PlaceKind;
import org.jspecify.annotations.Nullable;

/** A park, a town or a platform that a source names. */
@Entity
@Immutable
@Kind(
        path = "parks",
        en = "Parks and locations",
        zh = "园区与平台",
        one = "park",
        parent = "sector",
        schema = "Place",
        menu = true,
        order = 120)
public class Park extends Named {

    @Attribute(en = "Name", zh = "名称", required = true, listed = true, schema = "name")
    public Text name;

    @Enumerated(EnumType.STRING)
    @Attribute(en = "Kind", zh = "类别", required = true, listed = true)
    public PlaceKind type;

    @Attribute(en = "Summary", zh = "简介", prose = true, max = 4000, schema = "description")
    public @Nullable Text summary;

    @Override
    public Text title(Content content) {
        return name;
    }

    @Override
    public @Nullable Text said() {
        return summary;
    }
}
