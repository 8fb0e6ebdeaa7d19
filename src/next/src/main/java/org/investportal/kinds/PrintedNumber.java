package org.investportal.kinds;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Line;
import org.investportal.core.Problems;
import org.investportal.core.Text;
import org.investportal.value.LeftOut;
import org.investportal.value.Locator;
import org.investportal.value.ReadingRole;
import org.investportal.value.Status;
import org.investportal.value.Unit;
import org.jspecify.annotations.Nullable;

/** A number that is printed in a source, and what it was read as. */
@Entity
@Immutable
@Kind(
        path = "numbers",
        en = "Printed numbers",
        zh = "原文数字",
        one = "printed number",
        parent = "source",
        part = true,
        order = 90)
public class PrintedNumber extends Item {

    @Attribute(en = "Source", zh = "来源", ref = Source.class, required = true, listed = true)
    public Long source;

    @Attribute(
            en = "Place",
            zh = "位置",
            required = true,
            listed = true,
            hint = "Paragraph, sentence and number in the sentence: 11.2.3")
    public Locator place;

    @Attribute(en = "Printed as", zh = "原文", required = true, listed = true, max = 80)
    public String token;

    @Attribute(en = "Attributed to", zh = "原文引自", max = 200)
    public @Nullable String attributedTo;

    @Attribute(en = "Words around it", zh = "上下文", max = 1000)
    public @Nullable String quoted;

    @ElementCollection
    @OrderColumn(name = "position")
    @Attribute(en = "Read as", zh = "解读", required = true)
    public List<Reading> readings = List.of();

    /** Returns the printed numbers that the value of a figure was read from, in reading order. */
    public static List<PrintedNumber> of(Content content, long figure) {
        return content.referring(PrintedNumber.class, figure).stream()
                .filter(number -> number.states(figure))
                .sorted(Comparator.comparing(number -> number.place))
                .toList();
    }

    /** Returns whether the value of the figure was read from this number. */
    public boolean states(long figure) {
        return readings(figure, ReadingRole.VALUE).findAny().isPresent();
    }

    /** Returns what of a figure was read from this number in that role. */
    public Stream<Reading> readings(long figure, ReadingRole role) {
        return readings.stream()
                .filter(reading ->
                        reading.role() == role && Long.valueOf(figure).equals(reading.figure()));
    }

    /** What the number was read as: a part of a figure, or left out with a reason, in that case with the item that it belongs to. */
    @Embeddable
    public record Reading(
            int id,

            @Enumerated(EnumType.STRING) @Attribute(en = "Read as", zh = "解读为", required = true)
            ReadingRole role,

            @Attribute(en = "Figure", zh = "数据", ref = Figure.class) @Nullable
            Long figure,

            @Enumerated(EnumType.STRING) @Attribute(en = "Left out because", zh = "未采用原因") @Nullable
            LeftOut leftOut,

            @Attribute(
                    en = "Belongs to",
                    zh = "归属",
                    ref = {Organisation.class, Park.class, Policy.class, Incentive.class, Claim.class})
            @Nullable
            Long named,

            @Enumerated(EnumType.STRING) @Attribute(en = "Unit, if another", zh = "其他单位") @Nullable
            Unit unit)
            implements Line {}

    @Override
    public Text title(Content content) {
        return new Text(token, token);
    }

    @Override
    public void check(Content content, Problems problems) {
        content.get(Source.class, source).checkPlace(place.paragraph(), place.sentence(), problems, "place", "place");
        if (places(content).getOrDefault(place, 0L) > 1) {
            problems.add(
                    "place",
                    "Another printed number of this source is at " + place
                            + ". Correct the place, or add the reading to that number.",
                    "该来源的" + place + "处已有另一个数字。请更正位置，或在该数字下添加解读。");
        }
        readings.forEach(reading -> check(reading, content, problems));
    }

    private record Places(long source) {}

    private Map<Locator, Long> places(Content content) {
        return content.derived(
                new Places(source),
                () -> content.referring(PrintedNumber.class, source).stream()
                        .collect(Collectors.groupingBy(number -> number.place, Collectors.counting())));
    }

    private void check(Reading reading, Content content, Problems problems) {
        boolean isLeftOut = reading.role() == ReadingRole.LEFT_OUT;
        if (isLeftOut != (reading.figure() == null) || isLeftOut != (reading.leftOut() != null)) {
            problems.add(
                    "readings",
                    "A number that is left out needs a reason and no figure; any other number needs a figure and no reason.",
                    "未采用的数字须注明原因，不填数据；其他数字须填写数据，不填原因。");
            return;
        }
        if (!isLeftOut && reading.named() != null) {
            problems.add(
                    "readings",
                    "Only a number that is left out belongs to something named. Leave “Belongs to” empty.",
                    "只有未采用的数字才填写“归属”，请留空。");
        }
        if ((reading.role() == ReadingRole.OTHER_UNIT) != (reading.unit() != null)) {
            problems.add(
                    "readings",
                    "“Value in another unit” needs that unit; with any other meaning the unit stays empty.",
                    "“以其他计量单位表示的数值”须填写单位，其他情形请留空。");
        }
        content.find(Figure.class, reading.figure())
                .filter(figure -> figure.status != Status.WITHDRAWN)
                .ifPresent(figure -> compare(reading, figure, problems));
    }

    private void compare(Reading reading, Figure figure, Problems problems) {
        Unit other = reading.unit();
        if (other != null
                && (other == figure.value.unit()
                        || other.dimension() != figure.value.unit().dimension())) {
            problems.add(
                    "readings",
                    "For a value in another unit, choose a unit of the same kind that is not the unit of the figure, such as euros instead of yuan.",
                    "请选择与该数据不同的同类计量单位，例如数据为元时选欧元。");
        }
        if (reading.role() == ReadingRole.VALUE && figure.value.contradicts(token)) {
            problems.add(
                    "readings",
                    "The source prints “" + token + "” at " + place + ", but figure " + figure.item + " states "
                            + figure.value.format()
                            + ". Correct the figure, or choose “Different value” or “Value in another unit”.",
                    place + "处的原文为“" + token + "”，而数据" + figure.item + "为" + figure.value.format()
                            + "。请更正数据，或选择“不同数值”或“以其他计量单位表示的数值”。");
        }
    }
}
