package org.investportal.kinds;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Attribute.Form;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Problems;
import org.investportal.core.Text;

/** A heading in a sector that groups indicators. */
@Entity
@Immutable
@Kind(path = "topics", en = "Topics", zh = "主题", one = "topic", parent = "sector", part = true, order = 30)
public class Topic extends Item {

    @Attribute(en = "Name", zh = "名称", required = true, listed = true)
    public Text name;

    @Attribute(en = "Sector", zh = "产业", ref = Sector.class, required = true, listed = true)
    public Long sector;

    @Attribute(en = "Order", zh = "排序", required = true, shown = false)
    public Integer position;

    @Attribute(en = "Anchor on its page", zh = "页内锚点", required = true, shown = false, form = Form.SLUG, max = 80)
    public String slug;

    @Override
    public Text title(Content content) {
        return name;
    }

    @Override
    public void check(Content content, Problems problems) {
        problems.requirePositive("position", position);
        if (content.referring(Topic.class, sector).stream()
                .anyMatch(other -> other.item != item && other.slug.equals(slug))) {
            problems.add(
                    "slug", "Another topic of the sector has this anchor. Write another one.", "该产业的另一主题已使用此锚点，请另行填写。");
        }
    }
}
