package org.investportal.reconciliation;

import java.math.BigDecimal;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Unit;

/** Something that a working names; whoever shows it finds the words. */
public sealed interface Argument {

    /** The value of a figure as it is stated. */
    record Stated(long figure) implements Argument {}

    /** What was worked out from figures. */
    record Range(Interval interval, Unit unit) implements Argument {}

    /** A number of things, or a factor. */
    record Plain(BigDecimal number) implements Argument {}

    /** The period of a figure. */
    record When(Period period) implements Argument {}

    /** The area of a figure. */
    record Where(long area) implements Argument {}

    /** What a figure measures. */
    record What(long indicator) implements Argument {}

    /** A number as a source prints it. */
    record Printed(String token) implements Argument {}
}
