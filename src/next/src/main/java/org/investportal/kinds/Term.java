package org.investportal.kinds;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Text;
import org.jspecify.annotations.Nullable;

/** A word that pages use and the glossary explains. */
@Entity
@Immutable
@Kind(path = "glossary", en = "Glossary", zh = "术语表", one = "term", schema = "DefinedTerm", order = 160)
public class Term extends Item {

    @Attribute(en = "Word", zh = "术语", required = true, listed = true, schema = "name")
    public Text name;

    @Attribute(en = "Meaning", zh = "含义", required = true, prose = true, max = 4000, schema = "description")
    public Text definition;

    @Attribute(en = "Also written as", zh = "其他写法", hint = "Separated by semicolons")
    public @Nullable Text alsoWritten;

    @Override
    public Text title(Content content) {
        return name;
    }
}
