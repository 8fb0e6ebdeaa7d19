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
import org.investportal.core.Problems;
import org.investportal.core.Text;
import org.investportal.value.Language;
import org.investportal.value.Measure;
import org.investportal.value.Nature;
import org.investportal.value.NoteKind;
import org.investportal.value.Period;
import org.investportal.value.PeriodBasis;
import org.investportal.value.Quantity;
import org.investportal.value.ReadingRole;
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
        cited = true,
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

    @Override
    public void check(Content content, Problems problems) {
        Indicator measured = content.get(Indicator.class, indicator);
        if (period.isUndated() != (periodBasis == PeriodBasis.UNDATED)) {
            problems.add(
                    "periodBasis",
                    "Under “Period is”, choose “not given in the source” if the period is undated, and another choice if not.",
                    "时间未注明的，“时间依据”请选“原文未给出”；已注明的，请另选。");
        }
        if (status != Status.WITHDRAWN) {
            checkValue(measured, problems);
            checkOrigin(content, problems);
            if (FigureSeries.of(content, this).hasTwin(this)) {
                problems.add(
                        "period",
                        "Another figure exists for the same indicator, area, period, nature and vintage. Change that figure instead.",
                        "同一指标、地区、时间、性质和发布阶段已有另一项数据，请修改该项数据。");
            }
        }
        checkRank(measured, problems);
    }

    private void checkValue(Indicator measured, Problems problems) {
        if (value.unit() != measured.unit) {
            problems.add(
                    "value",
                    "The unit is “" + value.unit().label(Language.EN) + "”, but the indicator is in “"
                            + measured.unit.label(Language.EN) + "”. Use the unit of the indicator.",
                    "单位为“" + value.unit().label(Language.ZH) + "”，而指标的单位为“" + measured.unit.label(Language.ZH)
                            + "”。请使用指标的单位。");
        }
        if (value.amount().signum() < 0 && !measured.measure.mayBeNegative()) {
            problems.add(
                    "value",
                    "This kind of number cannot be below zero. Enter a loss under an indicator of profit, and a fall under one of growth.",
                    "该类型的指标不能为负数：亏损请使用利润类指标，下降请使用增速类指标。");
        }
        if (value.amount().signum() < 0 && value.qualifier().isBound()) {
            problems.add(
                    "value",
                    "Readers would understand the opposite for a number below zero. Write “about”, and quote the words of the source in a note.",
                    "负数加“超过”“近”“至少”“至多”会被误读：请写“约”，并在注释中写明原文措辞。");
        }
    }

    /** Requires the place where the number is printed, or a note for readers that says why it differs from what is printed. */
    private void checkOrigin(Content content, Problems problems) {
        List<PrintedNumber> printed = content.referring(PrintedNumber.class, item);
        boolean isExplained = notes.stream().anyMatch(note -> note.kind() == NoteKind.CORRECTION)
                && printed.stream()
                        .anyMatch(number -> number.readings(item, ReadingRole.OTHER_VALUE)
                                .findAny()
                                .isPresent());
        if (!nature.isPlanned() && !isExplained && printed.stream().noneMatch(number -> number.states(item))) {
            problems.add(
                    "value",
                    "The figure needs a place where its value is printed. Add the printed number, and read it as the value of this figure.",
                    "数据必须有出处，请补充印有该数值的原文数字，并将其解读为该数据的数值。");
        }
    }

    private void checkRank(Indicator measured, Problems problems) {
        boolean ranks = measured.measure == Measure.RANK;
        problems.requirePositive("fieldSize", fieldSize);
        if (fieldSize != null && !ranks && measured.measure != Measure.COUNT) {
            problems.add(
                    "fieldSize",
                    "Only a rank or a count is out of a total. Leave the field empty.",
                    "只有排名和计数才有总数，请留空。");
        }
        if (!ranks && !peers.isEmpty()) {
            problems.add("peers", "Only ranks have areas to compare with. Remove these lines.", "只有排名才填写对比地区，请删除这些行。");
        }
        if (peers.stream().map(Peer::area).distinct().count() < peers.size()
                || peers.stream().anyMatch(peer -> peer.area().equals(area))) {
            problems.add(
                    "peers",
                    "Each line needs another area than the figure and the other lines.",
                    "对比地区不能重复，也不能是数据本身的地区。");
        }
    }
}
