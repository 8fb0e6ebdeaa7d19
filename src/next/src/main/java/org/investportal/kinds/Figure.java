package org.investportal.kinds;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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
import org.investportal.value.Language;
import org.investportal.value.Nature;
import org.investportal.value.Period;
import org.investportal.value.PeriodBasis;
import org.investportal.value.Quantity;
import org.investportal.value.Standing;
import org.investportal.value.Status;
import org.investportal.value.Vintage;
import org.jspecify.annotations.Nullable;

/** A stated value of one indicator, area, period, nature and vintage. Where it is printed is said by {@link PrintedNumber}s. */
@Entity
@Immutable
@Kind(
        path = "figures",
        en = "Figures",
        zh = "数据",
        one = "figure",
        parent = "indicator",
        schema = "Observation",
        order = 60)
public class Figure extends Item {

    @Attribute(en = "Indicator", zh = "指标", ref = Indicator.class, required = true, listed = true)
    public Long indicator;

    @Attribute(en = "Area", zh = "地区", ref = Area.class, required = true, listed = true)
    public Long area;

    @Attribute(
            en = "Period",
            zh = "时间",
            required = true,
            listed = true,
            hint = "For example 2018, first half of 2018, or 2018年上半年")
    public Period period;

    @Enumerated(EnumType.STRING)
    @Attribute(en = "Period is", zh = "时间依据", required = true)
    public PeriodBasis periodBasis;

    @Embedded
    @Attribute(
            en = "Value",
            zh = "数值",
            required = true,
            listed = true,
            hint = "As printed, with unit: more than 100 billion yuan, or 1592亿元")
    public Quantity value;

    @Enumerated(EnumType.STRING)
    @Attribute(en = "Nature", zh = "性质", required = true)
    public Nature nature;

    @Enumerated(EnumType.STRING)
    @Attribute(en = "Vintage", zh = "发布阶段", required = true)
    public Vintage vintage;

    @Attribute(en = "Out of", zh = "总数", hint = "For a rank: how many took part")
    public @Nullable Integer fieldSize;

    @Enumerated(EnumType.STRING)
    @Attribute(en = "Status", zh = "状态", required = true, listed = true)
    public Status status;

    @ElementCollection
    @OrderColumn(name = "position")
    @Attribute(en = "Compared with", zh = "对比地区")
    public List<Peer> peers = List.of();

    /** Another area that a rank compares with. */
    @Embeddable
    public record Peer(
            int id,

            @Attribute(en = "Area", zh = "地区", ref = Area.class, required = true)
            Long area,

            @Enumerated(EnumType.STRING) @Attribute(en = "Standing", zh = "位次", required = true)
            Standing standing)
            implements Line {}

    @Override
    public Status status() {
        return status;
    }

    @Override
    public Text title(Content content) {
        Text name = content.get(Indicator.class, indicator).name;
        Text place = content.get(Area.class, area).name;
        return new Text(
                name.or(Language.EN) + ", " + place.or(Language.EN),
                name.zh() == null || place.zh() == null ? null : name.zh() + "，" + place.zh());
    }

    /** Below the address of the indicator: area, period, and nature and vintage where they are not the usual ones. */
    @Override
    public Optional<String> address(Content content) {
        return Optional.of(Indicator.PATH
                + content.slug(indicator)
                + "/"
                + content.slug(area)
                + "/"
                + period.code()
                + (nature.isMeasured() ? "" : "/" + nature.code())
                + (vintage.isStated() ? "/" + vintage.code() : ""));
    }

    /** Returns whether both state the same indicator, area, period and nature. Their vintages may differ. */
    public boolean isOfTheSameAs(Figure other) {
        return indicator.equals(other.indicator)
                && area.equals(other.area)
                && nature == other.nature
                && period.canonical().equals(other.period.canonical());
    }

    /** Returns whether readers should use this figure in place of the other, because it is of a newer vintage. A figure in doubt replaces no sound one. */
    public boolean supersedes(Figure other) {
        boolean isAsSound = status == Status.NORMAL || (status == Status.FLAGGED && other.status != Status.NORMAL);
        return isAsSound && vintage.isAfter(other.vintage) && isOfTheSameAs(other);
    }
}
