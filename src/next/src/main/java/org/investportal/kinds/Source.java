package org.investportal.kinds;

import jakarta.persistence.Entity;
import java.util.regex.Pattern;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Attribute.Form;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Problems;
import org.investportal.core.Text;
import org.investportal.value.Language;
import org.investportal.value.Period;
import org.jspecify.annotations.Nullable;

/** A document that numbers were printed in. */
@Entity
@Immutable
@Kind(path = "sources", en = "Sources", zh = "来源", one = "source", schema = "CreativeWork", order = 70)
public class Source extends Item {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

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

    @Override
    public void check(Content content, Problems problems) {
        problems.requirePositive("paragraphs", paragraphs);
        if (sha256 != null && !SHA256.matcher(sha256).matches()) {
            problems.add(
                    "sha256",
                    "A SHA-256 has sixty-four digits and letters from a to f. Copy it again.",
                    "SHA-256由六十四位数字和a至f的字母组成，请重新复制。");
        }
    }

    /** Checks that the source has a paragraph, or page, and a sentence of it. */
    void checkPlace(int paragraph, int sentence, Problems problems, String paragraphField, String sentenceField) {
        problems.requirePositive(paragraphField, paragraph);
        problems.requirePositive(sentenceField, sentence);
        if (paragraphs != null && paragraph > paragraphs) {
            problems.add(
                    paragraphField,
                    "The source “" + name.en() + "” has only " + paragraphs
                            + " paragraphs. Correct the paragraph, or the number of paragraphs of the source.",
                    "该来源只有" + paragraphs + "段。请更正段落，或更正来源的段落数。");
        }
        if (isInPages() && sentence != 1) {
            problems.add(
                    sentenceField,
                    "The source is in pages, which have no sentences. Write 1 for the sentence.",
                    "该来源按页标注，没有句次，请填1。");
        }
    }
}
