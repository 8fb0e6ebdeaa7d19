package org.investportal.kinds;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Line;
import org.investportal.core.Text;
import org.investportal.value.Measure;
import org.investportal.value.PriceBasis;
import org.investportal.value.RankDirection;
import org.investportal.value.RelationKind;
import org.investportal.value.Unit;
import org.jspecify.annotations.Nullable;

/** A quantity that is measured. */
@Entity
@Immutable
@Kind(
        path = "indicators",
        en = "Indicators",
        zh = "指标",
        one = "indicator",
        parent = "topic",
        schema = "StatisticalVariable",
        order = 50)
public class Indicator extends Item {

    /** What the addresses of indicators and figures begin with. */
    static final String PATH = "/figures/";

    @Attribute(en = "Name", zh = "名称", required = true, listed = true, schema = "name")
    public Text name;

    @Attribute(en = "Definition", zh = "定义", prose = true, max = 4000, schema = "description")
    public @Nullable Text definition;

    @Attribute(en = "Topic", zh = "主题", ref = Topic.class, required = true, listed = true)
    public Long topic;

    @Enumerated(EnumType.STRING)
    @Attribute(en = "Measure", zh = "度量", required = true)
    public Measure measure;

    @Enumerated(EnumType.STRING)
    @Attribute(en = "Unit", zh = "单位", required = true, listed = true)
    public Unit unit;

    @Enumerated(EnumType.STRING)
    @Attribute(en = "Prices", zh = "价格基准", required = true)
    public PriceBasis priceBasis;

    @Attribute(en = "What is counted", zh = "计数对象", hint = "A noun, such as companies", max = 60)
    public @Nullable Text counted;

    @Attribute(en = "Ranked among", zh = "排名范围", max = 100)
    public @Nullable Text rankedAmong;

    @Attribute(en = "Ranked in", zh = "排名所在地区", ref = Area.class)
    public @Nullable Long rankedIn;

    @Enumerated(EnumType.STRING)
    @Attribute(en = "First place", zh = "首位含义")
    public @Nullable RankDirection rankDirection;

    @Attribute(en = "Order", zh = "排序", required = true, shown = false)
    public Integer position;

    @ElementCollection
    @OrderColumn(name = "position")
    @Attribute(en = "Related indicators", zh = "相关指标")
    public List<Relation> relations = List.of();

    @ElementCollection
    @OrderColumn(name = "position")
    @Attribute(en = "Also shown in", zh = "同时显示于", ref = Sector.class)
    public List<Long> alsoShownIn = List.of();

    /** A declared dependency on another indicator. Figures are checked against each other by it. */
    @Embeddable
    public record Relation(
            int id,

            @Enumerated(EnumType.STRING) @Attribute(en = "Relation", zh = "关系", required = true)
            RelationKind kind,

            @Attribute(en = "Indicator", zh = "指标", ref = Indicator.class, required = true)
            Long of,

            @Attribute(en = "Whole, base or divisor", zh = "总体、基准或除数", ref = Indicator.class) @Nullable
            Long whole,

            @Attribute(en = "Area of the whole", zh = "总体所属地区", ref = Area.class) @Nullable
            Long wholeArea)
            implements Line {}

    @Override
    public Text title(Content content) {
        return name;
    }

    @Override
    public Optional<String> address(Content content) {
        return super.address(content).map(path -> PATH + path.substring(path.lastIndexOf('/') + 1));
    }
}
