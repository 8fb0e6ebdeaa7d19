package org.investportal.kinds;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Problems;
import org.investportal.core.Text;
import org.jspecify.annotations.Nullable;

/** The area to which a figure applies. Areas can contain other areas. */
@Entity
@Immutable
@Kind(
        path = "areas",
        en = "Areas",
        zh = "地区",
        one = "area",
        parent = "parent",
        menu = true,
        schema = "Place",
        order = 40)
public class Area extends Item {

    @Attribute(en = "Name", zh = "名称", required = true, listed = true, schema = "name")
    public Text name;

    @Attribute(en = "Part of", zh = "所属地区", ref = Area.class, listed = true, schema = "containedInPlace")
    public @Nullable Long parent;

    @Override
    public Text title(Content content) {
        return name;
    }

    @Override
    public void check(Content content, Problems problems) {
        Long above = parent;
        for (int steps = 0; above != null && steps < 100; steps++) {
            if (above == item) {
                problems.add("parent", "An area cannot be part of itself.", "地区不能隶属于自身。");
                return;
            }
            above = content.find(Area.class, above).map(area -> area.parent).orElse(null);
        }
    }
}
