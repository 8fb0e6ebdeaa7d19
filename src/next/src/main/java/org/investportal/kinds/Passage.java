package org.investportal.kinds;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Problems;
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

    @Override
    public void check(Content content, Problems problems) {
        content.get(Source.class, source).checkPlace(paragraph, sentence, problems, "paragraph", "sentence");
        if (places(content).getOrDefault(List.of(paragraph, sentence), 0L) > 1) {
            problems.add(
                    "sentence",
                    "Another entry already summarises this sentence. Change that entry instead.",
                    "该句已有另一条说明，请修改该条。");
        }
    }

    private record Places(long source) {}

    private Map<List<Integer>, Long> places(Content content) {
        return content.derived(
                new Places(source),
                () -> content.referring(Passage.class, source).stream()
                        .collect(Collectors.groupingBy(
                                passage -> List.of(passage.paragraph, passage.sentence), Collectors.counting())));
    }
}
