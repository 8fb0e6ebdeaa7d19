package org.investportal.kinds;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Attribute.Form;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Text;
import org.jspecify.annotations.Nullable;

/** A word that pages use and the glossary explains. */
@Entity
@Immutable
@Kind(path = "glossary", en = "Glossary", zh = "术语表", one = "term", part = true, schema = "DefinedTerm", order = 160)
public class Term extends Item {

    @Attribute(en = "Word", zh = "术语", required = true, listed = true, schema = "name")
    public Text name;

    @Attribute(en = "Meaning", zh = "含义", required = true, prose = true, max = 4000, schema = "description")
    public Text definition;

    @Attribute(en = "Also written as", zh = "其他写法", hint = "Separated by semicolons", form = Form.SPELLINGS)
    public @Nullable Text alsoWritten;

    @Attribute(en = "Anchor on its page", zh = "页内锚点", required = true, shown = false, form = Form.SLUG, max = 80)
    public String slug;

    @Override
    public Text title(Content content) {
        return name;
    }
}
