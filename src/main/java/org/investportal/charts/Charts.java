package org.investportal.charts;

import java.util.List;
import org.investportal.reconciliation.Comparability;

/** Chooses the kind that a set of figures may be shown as, and draws it. */
public final class Charts {

    private final Comparability comparability;
    private final Words words;

    public Charts(Comparability comparability, Words words) {
        this.comparability = comparability;
        this.words = words;
    }

    /** The picture of these figures, or why there is none. */
    public Choice of(String id, List<Charted> figures, Downloads downloads) {
        return Choice.none(NoChart.Reason.SINGLE);
    }
}
