package org.investportal.kinds;

import jakarta.persistence.Entity;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Text;
import org.jspecify.annotations.Nullable;

/** A page with its own words that belongs to no sector, such as home and about. */
@Entity
@Immutable
@Kind(path = "pages", en = "Pages", zh = "页面", one = "page", schema = "WebPage", order = 10)
public class Page extends Item {

    @Attribute(en = "Name", zh = "名称", required = true, listed = true, schema = "name")
    public Text name;

    @Attribute(en = "Opening", zh = "导语", prose = true, max = 4000, schema = "description")
    public @Nullable Text summary;

    @Attribute(en = "Text", zh = "正文", prose = true, max = 20000)
    public @Nullable Text body;

    @Override
    public Text title(Content content) {
        return name;
    }

    /** The address of the start page and of the page about the portal is not below that of pages. */
    @Override
    public Optional<String> address(Content content) {
        return super.address(content)
                .map(path -> path.equals("/pages/home") ? "/" : path.equals("/pages/about") ? "/about" : path);
    }
}
