package org.investportal.reconciliation.finding;

import java.math.BigDecimal;
import java.util.List;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Unit;

/** An argument of an explanation, to be worded by {@link Words}. */
public interface ExplanationArgument {

    String in(Words words);

    /** Puts arguments into words. */
    interface Words {

        String value(long figure);

        String values(List<Long> figures);

        /** Returns the value of a figure with its range of possible values. */
        String within(long figure, Interval interval, Unit unit);

        String range(Interval interval, Unit unit);

        String number(BigDecimal number);

        String period(Period period);

        String area(long area);

        String indicator(long indicator);

        /** Returns a number as a source prints it, perhaps with words of the source. */
        String printed(String token);
    }

    /** The value of a figure as it is stated. */
    record Stated(long figure) implements ExplanationArgument {
        @Override
        public String in(Words words) {
            return words.value(figure);
        }
    }

    /** The values of several figures as they are stated. */
    record AllStated(List<Long> figures) implements ExplanationArgument {
        @Override
        public String in(Words words) {
            return words.values(figures);
        }
    }

    /** The value of a figure as it is stated, with the range that decided. */
    record Within(long figure, Interval interval, Unit unit) implements ExplanationArgument {
        @Override
        public String in(Words words) {
            return words.within(figure, interval, unit);
        }
    }

    /** A range calculated from figures. */
    record Range(Interval interval, Unit unit) implements ExplanationArgument {
        @Override
        public String in(Words words) {
            return words.range(interval, unit);
        }
    }

    /** A number of things, or a factor. */
    record Plain(BigDecimal number) implements ExplanationArgument {
        @Override
        public String in(Words words) {
            return words.number(number);
        }
    }

    /** The period of a figure. */
    record When(Period period) implements ExplanationArgument {
        @Override
        public String in(Words words) {
            return words.period(period);
        }
    }

    /** The area of a figure. */
    record Where(long area) implements ExplanationArgument {
        @Override
        public String in(Words words) {
            return words.area(area);
        }
    }

    /** The indicator of a figure. */
    record What(long indicator) implements ExplanationArgument {
        @Override
        public String in(Words words) {
            return words.indicator(indicator);
        }
    }

    /** A number as a source prints it. */
    record Printed(String token) implements ExplanationArgument {
        @Override
        public String in(Words words) {
            return words.printed(token);
        }
    }
}
