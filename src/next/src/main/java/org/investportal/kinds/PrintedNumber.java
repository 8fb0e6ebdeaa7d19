package org.investportal.kinds;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Line;
import org.investportal.core.Text;
import org.investportal.value.LeftOut;
import org.investportal.value.Locator;
import org.investportal.value.ReadingRole;
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
}
