package org.investportal.site.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Unit;
import org.investportal.wording.PageText;

/** Words the value of a figure as its sources print it in other units. */
final class OtherUnitMapper {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final PageText pageText;
    private final Quantity stated;

    OtherUnitMapper(PageText pageText, Figure figure) {
        this.pageText = pageText;
        this.stated = figure.quantity();
    }

    /** A number that a source prints in another unit. */
    private record Printed(long source, Locator place, String token, Unit unit) {

        static Printed of(Mention mention, Unit unit) {
            return new Printed(mention.sourceId(), mention.locator(), mention.token(), unit);
        }

        /** Returns whether the sentence prints the other number next, in the same unit. */
        boolean isBefore(Printed other) {
            return source == other.source
                    && unit == other.unit
                    && place.paragraph() == other.place.paragraph()
                    && place.sentence() == other.place.sentence()
                    && place.ordinal() + 1 == other.place.ordinal();
        }
    }

    /** Returns the value in the other units, each wording once; empty if the readings have none. */
    String worded(Stream<Reading> readings) {
        List<Printed> printed = readings.filter(reading -> reading.role() == ReadingRole.OTHER_UNIT)
                .map(reading -> Printed.of(
                        pageText.selection().mention(reading.mentionId()), Objects.requireNonNull(reading.unit())))
                .sorted(Comparator.comparing(Printed::source).thenComparing(Printed::place))
                .toList();
        Set<String> worded = new LinkedHashSet<>();
        int at = 0;
        while (at < printed.size()) {
            Optional<String> range =
                    at + 1 < printed.size() ? range(printed.get(at), printed.get(at + 1)) : Optional.empty();
            worded.add(range.orElse(one(printed.get(at))));
            at += range.isPresent() ? 2 : 1;
        }
        return String.join(pageText.message("list.separator"), worded);
    }

    /** Words a printed number. One whose power of ten may be printed elsewhere, as in "2.1 (13.6) billion", stays as printed. */
    private String one(Printed printed) {
        String token = printed.token();
        boolean below = stated.upper().amount().signum() < 0;
        return withPower(token, printed.unit())
                .flatMap(number -> possible(
                        () -> Quantity.of(below ? negated(number) : number, printed.unit(), stated.qualifier())))
                .map(this::worded)
                .orElseGet(() -> pageText.message(
                        "place.printed-in", pageText.printed(token), pageText.message("unit-name", printed.unit())));
    }

    /** Words two numbers that a sentence prints next to each other as the ends of one range; nothing if they cannot be. */
    private Optional<String> range(Printed first, Printed last) {
        if (!stated.isRange() || !first.isBefore(last)) {
            return Optional.empty();
        }
        return Numeral.printed(first.token())
                .flatMap(lower -> withPower(last.token(), last.unit())
                        .flatMap(upper -> possible(() -> range(lower, upper, last.unit()))))
                .map(this::worded);
    }

    /** Returns the range with the signs of the stated one: sources print none. The lower end may have its power of ten at the upper one. */
    private Quantity range(Numeral first, Numeral last, Unit unit) {
        Numeral near = first.multiplier() == 0 ? new Numeral(first.digits(), last.multiplier()) : first;
        boolean bothBelow = stated.upper().amount().signum() < 0;
        boolean oneBelow = stated.amount().signum() < 0;
        Numeral lower = bothBelow ? negated(last) : oneBelow ? negated(near) : near;
        Numeral upper = bothBelow ? negated(near) : last;
        if (lower.multiplier() != upper.multiplier()) {
            throw new IllegalArgumentException("The ends have different words of size");
        }
        return new Quantity(
                lower.digits(), unit, lower.multiplier(), lower.amount(), stated.qualifier(), upper.digits());
    }

    private static Optional<Numeral> withPower(String token, Unit unit) {
        return Numeral.printed(token)
                .filter(number -> number.multiplier() > 0
                        || !unit.isLarge()
                        || number.amount().compareTo(THOUSAND) >= 0);
    }

    private static Numeral negated(Numeral number) {
        return number.digits().startsWith("-") ? number : new Numeral("-" + number.digits(), number.multiplier());
    }

    private static Optional<Quantity> possible(Supplier<Quantity> quantity) {
        try {
            return Optional.of(quantity.get());
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private String worded(Quantity quantity) {
        return pageText.quantities().of(quantity, null, pageText.language());
    }
}
