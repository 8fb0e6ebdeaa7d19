package org.investportal.charts;

import java.util.List;
import java.util.Optional;
import org.investportal.reconciliation.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which picture a set of figures may have, before anybody draws it: a kind, or why there is none.
 *
 * @param shown what it shows, in the order in which it does
 * @param leftOut what it says in words only
 */
public record Choice(
        @Nullable ChartKind kind,
        List<Charted> shown,
        List<Charted> leftOut,
        @Nullable NoChart none) {

    public Choice {
        if ((kind == null) == (none == null)) {
            throw new IllegalArgumentException("a choice is either a kind of picture or a reason");
        }
    }

    static Choice of(ChartKind kind, List<Charted> shown) {
        return new Choice(kind, shown, List.of(), null);
    }

    static Choice none(NoChart.Reason reason) {
        return new Choice(null, List.of(), List.of(), new NoChart(reason, null));
    }

    static Choice unlike(Refusal refusal) {
        return new Choice(null, List.of(), List.of(), new NoChart(NoChart.Reason.UNLIKE, refusal));
    }

    Choice leaving(List<Charted> out) {
        return new Choice(kind, shown, out, none);
    }

    public boolean isPicture() {
        return kind != null;
    }

    /** Why there is none. */
    public Optional<NoChart> noChart() {
        return Optional.ofNullable(none);
    }
}
