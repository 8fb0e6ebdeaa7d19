package org.investportal.editorial.annotation;

import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.content.Content;

/** A figure that drafts will state, with the printed numbers that it was read from. The first number that gives its value decides. */
final class FigurePlan {

    private final NumberDecision first;
    private final List<PlannedReading> readings = new ArrayList<>();
    private String fieldSize = "";

    /** A number that was read as the value, the period or the number ranked of the figure. */
    private record PlannedReading(Locator place, ReadingRole role, Content content) {}

    FigurePlan(NumberDecision first) {
        this.first = first;
    }

    void addValue(NumberDecision decision) {
        add(decision, ReadingRole.VALUE);
    }

    void add(NumberDecision decision, ReadingRole role) {
        readings.add(new PlannedReading(decision.place(), role, decision.content()));
        if (role == ReadingRole.FIELD && fieldSize.isEmpty()) {
            fieldSize = decision.content().get("number");
        }
    }

    Locator place() {
        return first.place();
    }

    Content content() {
        return first.content();
    }

    String fieldSize() {
        return fieldSize;
    }

    /**
     * Returns the lines of the readings.
     *
     * @param stated the figure whose value a number either gives or contradicts
     */
    List<String> lines(long source, Content stated) {
        return readings.stream()
                .map(reading -> source + " " + reading.place().code() + " "
                        + role(reading, stated).code())
                .toList();
    }

    private static ReadingRole role(PlannedReading reading, Content stated) {
        return reading.role() == ReadingRole.VALUE && !isSameValue(reading.content(), stated)
                ? ReadingRole.OTHER_VALUE
                : reading.role();
    }

    private static boolean isSameValue(Content one, Content other) {
        return one.get("unit").equals(other.get("unit"))
                && Numeral.parse(one.get("number"))
                                .amount()
                                .compareTo(Numeral.parse(other.get("number")).amount())
                        == 0;
    }
}
