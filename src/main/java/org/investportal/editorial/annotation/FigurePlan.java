package org.investportal.editorial.annotation;

import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.value.LetterMatcher;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.content.Content;

/** A figure that drafts will state, with the printed numbers that it was read from. The first number that a person decided to be its value counts. */
final class FigurePlan {

    private final NumberDecision first;
    private final List<PlannedReading> readings = new ArrayList<>();
    private String fieldSize = "";

    /** A number that was read as the value, the period or the number ranked of the figure. */
    private record PlannedReading(Locator place, ReadingRole role, Content content) {}

    FigurePlan(NumberDecision first) {
        this.first = first;
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

    /** Returns the name of the indicator that the document adds, as names are compared; empty if the indicator is published. */
    String newIndicator() {
        return LetterMatcher.alike(content().get(DecisionField.INDICATOR_NAME));
    }

    /** Returns whether no other number gives another number ranked: a second one is not chosen between. */
    boolean mayHaveFieldSize(NumberDecision decision) {
        return fieldSize.isEmpty() || fieldSize.equals(decision.content().get("number"));
    }

    String fieldSize() {
        return fieldSize;
    }

    /** Returns whether a number gives the value of the figure, and not only a different one. */
    boolean isStated() {
        return readings.stream().anyMatch(reading -> reading.role() == ReadingRole.VALUE);
    }

    /**
     * Returns the lines of the readings.
     *
     * @param stated the figure that the numbers are read into
     */
    List<String> lines(long source, Content stated) {
        return readings.stream()
                .map(reading -> source + " " + line(reading, stated))
                .toList();
    }

    private static String line(PlannedReading reading, Content stated) {
        String line = reading.place().code() + " " + role(reading, stated).code();
        return reading.role() == ReadingRole.OTHER_UNIT
                ? line + " " + reading.content().get("unit")
                : line;
    }

    /** A different value is none if the figure has come to state the same amount. */
    private static ReadingRole role(PlannedReading reading, Content stated) {
        return reading.role() == ReadingRole.OTHER_VALUE
                        && StatedValue.of(reading.place(), reading.content()).isOf(stated)
                ? ReadingRole.VALUE
                : reading.role();
    }
}
