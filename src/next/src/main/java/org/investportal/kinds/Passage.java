package org.investportal.kinds;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Text;

/** One sentence of a source, said in our words. */
@Entity
@Immutable
@Kind(path = "passages", en = "Sentences", zh = "语句", one = "sentence", parent = "source", part = true, order = 80)
public class Passage extends Item {

    @Attribute(en = "Source", zh = "来源", ref = Source.class, required = true, listed = true)
    public Long source;

    @Attribute(en = "Paragraph", zh = "段落", required = true, listed = true)
    public Integer paragraph;

    @Attribute(en = "Sentence", zh = "句", required = true, listed = true)
    public Integer sentence;

    @Attribute(en = "What it says", zh = "内容", required = true, listed = true, prose = true, max = 4000)
    public Text summary;

    @Override
    public Text title(Content content) {
        return summary;
    }
}
