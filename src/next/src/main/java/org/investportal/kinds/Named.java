package org.investportal.kinds;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Line;
import org.investportal.core.Problems;
import org.investportal.core.Text;
import org.investportal.value.Bearing;
import org.investportal.value.Status;
import org.jspecify.annotations.Nullable;

/** Something that a source names and a sector page lists, with the sentence that names it and the figures about it. */
@MappedSuperclass
public abstract class Named extends Item {

    @Attribute(en = "Sector", zh = "产业", ref = Sector.class, required = true, listed = true)
    public Long sector;

    @ElementCollection
    @OrderColumn(name = "position")
    @Attribute(en = "Also shown in", zh = "同时显示于", ref = Sector.class)
    public List<Long> alsoShownIn = List.of();

    @Attribute(en = "Source", zh = "来源", ref = Source.class, required = true)
    public Long source;

    @Attribute(en = "Paragraph", zh = "段落", required = true)
    public Integer paragraph;

    @Attribute(en = "Sentence", zh = "句", required = true)
    public Integer sentence;

    @Enumerated(EnumType.STRING)
    @Attribute(en = "Status", zh = "状态", required = true)
    public Status status;

    @Attribute(en = "Order", zh = "排序", required = true, shown = false)
    public Integer position;

    @ElementCollection
    @OrderColumn(name = "position")
    @Attribute(en = "Figures", zh = "数据")
    public List<Tie> figures = List.of();

    /** Returns what pages say about the item: its summary. */
    public abstract @Nullable Text said();

    /** A figure about the item. For a statement, the bearing tells whether the figure supports it. */
    @Embeddable
    public record Tie(
            int id,

            @Attribute(en = "Figure", zh = "数据", ref = Figure.class, required = true)
            Long figure,

            @Enumerated(EnumType.STRING) @Attribute(en = "Bearing", zh = "佐证") @Nullable
            Bearing bearing)
            implements Line {}

    @Override
    public Status status() {
        return status;
    }

    @Override
    public void check(Content content, Problems problems) {
        content.get(Source.class, source).checkPlace(paragraph, sentence, problems, "paragraph", "sentence");
        problems.requirePositive("position", position);
        if (alsoShownIn.contains(sector)) {
            problems.add("alsoShownIn", "It is shown in this sector already. Remove the sector.", "已显示于该产业，请删除。");
        }
        if (figures.stream().map(Tie::figure).distinct().count() < figures.size()) {
            problems.add("figures", "A figure is named twice. Remove one of the lines.", "同一数据出现两次，请删除一行。");
        }
        if (!hasBearings() && figures.stream().anyMatch(tie -> tie.bearing() != null)) {
            problems.add(
                    "figures",
                    "Figures support or contradict statements only. Leave “Bearing” empty.",
                    "只有表述才填写佐证，“佐证”请留空。");
        }
    }

    /** Returns whether figures can support or contradict the item. */
    protected boolean hasBearings() {
        return false;
    }
}
