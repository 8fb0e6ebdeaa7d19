package org.investportal.editorial.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Period;

/**
 * Finds the values that a printed number of a period dates: those of its sentence, or else of the next sentence with values. A year dates only values whose period
 * contains it; the words beside a year date the same values.
 */
final class PeriodNumberFinder {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    private final List<NumberDecision> values;
    private final List<NumberDecision> periods;

    PeriodNumberFinder(List<NumberDecision> values, List<NumberDecision> periods) {
        this.values = values;
        this.periods = periods;
    }

    List<Locator> datedBy(NumberDecision period) {
        Optional<String> year = year(period).or(() -> nearestYear(period.place()));
        return sentenceOf(period.place())
                .map(sentence -> values.stream()
                        .filter(value -> DraftPlan.isBeside(value.place(), sentence))
                        .filter(value -> isDated(value, year))
                        .map(NumberDecision::place)
                        .toList())
                .orElse(List.of());
    }

    private Optional<Locator> sentenceOf(Locator place) {
        return values.stream()
                .map(NumberDecision::place)
                .filter(value -> DraftPlan.isBeside(value, place) || value.compareTo(place) > 0)
                .findFirst();
    }

    /** Returns the year that the sentence prints nearest to the number. */
    private Optional<String> nearestYear(Locator place) {
        return periods.stream()
                .filter(other -> DraftPlan.isBeside(other.place(), place))
                .filter(other -> year(other).isPresent())
                .min(Comparator.comparingInt(other -> Math.abs(other.place().ordinal() - place.ordinal())))
                .flatMap(PeriodNumberFinder::year);
    }

    private static Optional<String> year(NumberDecision decision) {
        Matcher year = YEAR.matcher(decision.content().get("number"));
        return year.find() ? Optional.of(year.group(1)) : Optional.empty();
    }

    private static boolean isDated(NumberDecision value, Optional<String> year) {
        Period period = Period.parse(value.content().get("period"));
        return !period.isUndated()
                && year.map(Integer::parseInt)
                        .map(number -> period.firstDay().getYear() <= number
                                && number <= period.lastDay().getYear())
                        .orElse(true);
    }
}
