package org.investportal.reconciliation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Status;

/** The newest period for which each sector has a figure. The age of a figure is measured against it and not against a clock. */
public final class NewestPeriodIndex {

    private final Map<Long, Long> sectors = new HashMap<>();
    private final Map<Long, Period> newest = new HashMap<>();

    /** Creates the index from a selection that has every figure, indicator and topic. */
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

    /** Returns whether the figure is a measured value with a known end of its period; a figure in doubt may belong to another period. */
    public static boolean isMeasured(Figure figure) {
        return figure.nature() == Nature.ACTUAL
                && figure.status() == Status.NORMAL
                && figure.period().end() != null;
    }

    /** Returns the newest period in the sector of the indicator; empty if the sector has no measured figure of a known period. */
    public Optional<Period> beside(long indicator) {
        return Optional.ofNullable(sectors.get(indicator)).map(newest::get);
    }
}
