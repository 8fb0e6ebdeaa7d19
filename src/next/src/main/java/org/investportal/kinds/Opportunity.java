package org.investportal.kinds;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Text;
import org.investportal.value.Quantity;
import org.jspecify.annotations.Nullable;

/** A project that looks for an investor. */
@Entity
@Immutable
@Kind(
        path = "opportunities",
        en = "Opportunities",
        zh = "投资机会",
        one = "opportunity",
        parent = "sector",
        schema = "Offer",
        menu = true,
        order = 150)
public class Opportunity extends Item {

    @Attribute(en = "Name", zh = "名称", required = true, listed = true, schema = "name")
    public Text name;

    @Attribute(en = "Sector", zh = "产业", ref = Sector.class, listed = true)
    public @Nullable Long sector;

    @Attribute(en = "Park or location", zh = "园区或地点", ref = Park.class, listed = true)
    public @Nullable Long park;

    @Embedded
    @Attribute(en = "Investment sought", zh = "拟引资额", listed = true)
    public @Nullable Quantity amount;

    @Attribute(en = "Open until", zh = "截止日期", listed = true, schema = "validThrough")
    public @Nullable LocalDate until;

    @Attribute(en = "Summary", zh = "简介", prose = true, max = 4000, schema = "description")
    public @Nullable Text summary;

    @Attribute(en = "Terms", zh = "合作条件", prose = true, max = 4000)
    public @Nullable Text terms;

    @Override
    public Text title(Content content) {
        return name;
    }
}
