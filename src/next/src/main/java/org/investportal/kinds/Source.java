package org.investportal.kinds;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Attribute.Form;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Text;
import org.investportal.value.Language;
import org.investportal.value.Period;
import org.jspecify.annotations.Nullable;

/** A document that numbers were printed in. */
@Entity
@Immutable
@Kind(path = "sources", en = "Sources", zh = "来源", one = "source", schema = "CreativeWork", order = 70)
public class Source extends Item {

    @Attribute(en = "Name", zh = "名称", required = true, listed = true, schema = "name")
    public Text name;

    @Attribute(en = "Short name", zh = "简称", max = 60, shown = false)
    public @Nullable Text shortName;

    @Attribute(en = "Issued by", zh = "发布机构", listed = true, schema = "publisher")
    public @Nullable Text issuer;

    @Attribute(en = "About the source", zh = "来源说明", prose = true, max = 4000, schema = "description")
    public @Nullable Text summary;

    @Attribute(en = "Published", zh = "发布时间", required = true, listed = true)
    public Period published;

    @Attribute(en = "Language", zh = "语言", required = true)
    public Language language;

    @Attribute(en = "Paragraphs", zh = "段落数", hint = "Left empty where numbers are located by page")
    public @Nullable Integer paragraphs;

    @Attribute(en = "SHA-256 of its text", zh = "正文SHA-256", max = 64)
    public @Nullable String sha256;

    @Attribute(en = "Web address", zh = "网址", form = Form.URL, max = 1000, schema = "url")
    public @Nullable String url;

    @Override
    public Text title(Content content) {
        return name;
    }

    /** Returns the short name, or else the name. */
    public Text brief() {
        return shortName == null || shortName.isEmpty() ? name : shortName;
    }

    /** Returns whether its numbers are located by page: the first part of a locator is the page, the second is always one. */
    public boolean isInPages() {
        return paragraphs == null;
    }
}
