package org.investportal.reconciliation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Topic;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Status;

/** The newest period that each sector has a figure of, so that age is told by figures and not by a clock. */
public final class NewestPeriodIndex {

    private final Map<Long, Long> sectors = new HashMap<>();
    private final Map<Long, Period> newest = new HashMap<>();

    /** From a selection that has every figure, indicator and topic. */
    NewestPeriodIndex(Selection selection) {
        selection
                .all(Indicator.class)
                .forEach(indicator -> selection
                        .find(Topic.class, indicator.topicId())
                        .ifPresent(topic -> sectors.put(indicator.item(), topic.sectorId())));
        selection.all(Figure.class).stream()
                .filter(figure -> isMeasured(figure) && sectors.containsKey(figure.indicatorId()))
                .forEach(figure ->
                        newest.merge(sectors.get(figure.indicatorId()), figure.period(), NewestPeriodIndex::later));
    }

    private static Period later(Period one, Period other) {
        return one.lastDay().isBefore(other.lastDay()) ? other : one;
    }

    /** Whether it says how things were at the end of a known time; what is in doubt may be of another one. */
    public static boolean isMeasured(Figure figure) {
        return figure.nature() == Nature.ACTUAL
                && figure.status() == Status.NORMAL
                && figure.period().end() != null;
    }

    /** In the sector that is the home of the indicator; none where it measured nothing at a known time. */
    public Optional<Period> beside(long indicator) {
        return Optional.ofNullable(sectors.get(indicator)).map(newest::get);
    }
}
