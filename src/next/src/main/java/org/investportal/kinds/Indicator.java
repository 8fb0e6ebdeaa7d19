package org.investportal.kinds;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Line;
import org.investportal.core.Problems;
import org.investportal.core.Text;
import org.investportal.value.Language;
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

    @Override
    public void check(Content content, Problems problems) {
        problems.requirePositive("position", position);
        if (!measure.units().contains(unit)) {
            problems.add(
                    "unit",
                    "This unit does not fit the measure. Choose one of: " + units(Language.EN) + ".",
                    "单位与度量不符，请选择：" + units(Language.ZH) + "。");
        }
        if (!measure.dependsOnPrices() && priceBasis.isStated()) {
            problems.add(
                    "priceBasis",
                    "This kind of number does not depend on prices. Choose “not stated”.",
                    "该类指标与价格无关，请选“未注明”。");
        }
        boolean ranks = measure == Measure.RANK;
        if (ranks != (rankDirection != null)) {
            problems.add(
                    "rankDirection",
                    "Only a rank has this, and a rank needs it. Fill it in for a rank, or leave it empty.",
                    "仅排名填写，且排名必填；其他数据请留空。");
        }
        if (!ranks && rankedIn != null) {
            problems.add("rankedIn", "Only a rank has this. Leave it empty.", "仅排名填写，其他数据请留空。");
        }
        if (!ranks && rankedAmong != null) {
            problems.add("rankedAmong.en", "Only a rank has this. Leave it empty.", "仅排名填写，其他数据请留空。");
        }
        relations.forEach(relation -> check(relation, problems));
        if (alsoShownIn.contains(content.get(Topic.class, topic).sector)) {
            problems.add("alsoShownIn", "The topic is in this sector already. Remove the sector.", "该指标的主题已属于此产业，请删除。");
        }
    }

    private String units(Language language) {
        return measure.units().stream()
                .map(possible -> possible.label(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    private void check(Relation relation, Problems problems) {
        if (relation.of() == item) {
            problems.add(
                    "relations",
                    "An indicator cannot be related to itself. Choose another indicator.",
                    "指标不能与自身相关，请另选。");
        }
        String name = relation.kind().label(Language.EN);
        String nameZh = relation.kind().label(Language.ZH);
        if (relation.kind().hasWhole() != (relation.whole() != null)) {
            problems.add(
                    "relations",
                    relation.kind().hasWhole()
                            ? "“" + name + "” needs a second indicator under “Whole, base or divisor”."
                            : "“" + name + "” has only one other indicator. Leave “Whole, base or divisor” empty.",
                    relation.kind().hasWhole()
                            ? "“" + nameZh + "”须填写“总体、基准或除数”。"
                            : "“" + nameZh + "”只涉及一项指标，“总体、基准或除数”请留空。");
        }
        if (relation.wholeArea() != null && !relation.kind().hasWholeArea()) {
            problems.add(
                    "relations",
                    "“" + name + "” compares figures of one area. Leave “Area of the whole” empty.",
                    "“" + nameZh + "”在同一地区内比较，“总体所属地区”请留空。");
        }
    }
}
