package org.investportal.site.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.investportal.kinds.Figure;
import org.investportal.kinds.PrintedNumber;
import org.investportal.value.Locator;
import org.investportal.value.Numeral;
import org.investportal.value.Quantity;
import org.investportal.value.ReadingRole;
import org.investportal.value.Unit;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Words the value of a figure as its sources print it in other units. */
public final class OtherUnitMapper {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final PageText pageText;
    private final Figure figure;
    private final Quantity stated;

    public OtherUnitMapper(PageText pageText, Figure figure) {
        this.pageText = pageText;
        this.figure = figure;
        this.stated = figure.value;
    }

    /** A number that a source prints in another unit. */
    private record Printed(long source, Locator place, String token, Unit unit) {

        static Printed of(PrintedNumber mention, Unit unit) {
            return new Printed(mention.source, mention.place, mention.token, unit);
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

    /** Returns the value in the other units that the printed numbers state it in, each wording once; empty if there is none. */
    public String worded(Collection<PrintedNumber> numbers) {
        Set<String> worded = new LinkedHashSet<>();
        for (List<Printed> one : printed(numbers, unit -> true)) {
            worded.add(amount(one).map(this::worded).orElseGet(() -> asPrinted(one.get(0))));
        }
        return String.join(pageText.message("list.separator"), worded);
    }

    /** Returns the value in US dollars: as a source prints it, or converted if none does. A printed amount that the rate contradicts is left out. */
    @Nullable
    String dollars() {
        List<List<Printed>> printed =
                printed(pageText.content().referring(PrintedNumber.class, figure.item), Unit.USD::equals);
        return printed.isEmpty()
                ? pageText.dollars(figure)
                : printed.stream()
                        .flatMap(one -> amount(one).stream())
                        .filter(amount -> pageText.isNearRate(figure, amount))
                        .findFirst()
                        .map(this::worded)
                        .orElse(null);
    }

    /** Returns the printed numbers in reading order: both ends of a range, or one number. */
    private List<List<Printed>> printed(Collection<PrintedNumber> numbers, Predicate<Unit> units) {
        List<Printed> all = numbers.stream()
                .flatMap(number -> number.readings(figure.item, ReadingRole.OTHER_UNIT)
                        .map(reading -> Objects.requireNonNull(reading.unit()))
                        .filter(units)
                        .map(unit -> Printed.of(number, unit)))
                .sorted(Comparator.comparing(Printed::source).thenComparing(Printed::place))
                .toList();
        List<List<Printed>> printed = new ArrayList<>();
        int at = 0;
        while (at < all.size()) {
            boolean range =
                    at + 1 < all.size() && range(all.get(at), all.get(at + 1)).isPresent();
            printed.add(all.subList(at, at + (range ? 2 : 1)));
            at += range ? 2 : 1;
        }
        return printed;
    }

    private Optional<Quantity> amount(List<Printed> printed) {
        return printed.size() == 2 ? range(printed.get(0), printed.get(1)) : amount(printed.get(0));
    }

    /** Returns the amount of a printed number; empty for one whose power of ten may be printed elsewhere, as in "2.1 (13.6) billion". */
    private Optional<Quantity> amount(Printed printed) {
        boolean below = stated.upper().amount().signum() < 0;
        return withPower(printed.token, printed.unit)
                .flatMap(number -> possible(
                        () -> Quantity.of(below ? negated(number) : number, printed.unit, stated.qualifier())));
    }

    private String asPrinted(Printed printed) {
        return pageText.message("place.printed-in", pageText.printed(printed.token), pageText.label(printed.unit));
    }

    /** Returns the range of two numbers that a sentence prints next to each other; empty if they cannot be its ends. */
    private Optional<Quantity> range(Printed first, Printed last) {
        if (!stated.isRange() || !first.isBefore(last)) {
            return Optional.empty();
        }
        return Numeral.printed(first.token)
                .flatMap(lower -> withPower(last.token, last.unit)
                        .flatMap(upper -> possible(() -> range(lower, upper, last.unit))));
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
