package org.investportal.reconciliation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Relation;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.PrintIndex;

/** Opens evidence that is no selection to tests of other floors. */
public final class InventedEvidence {

    private InventedEvidence() {}

    public static ComparabilityCheck comparability(
            Collection<Figure> figures,
            Collection<Indicator> indicators,
            Collection<Area> areas,
            Collection<Relation> relations) {
        return new ComparabilityCheck(new Evidence(
                figures,
                indicators,
                areas,
                relations,
                List.of(),
                new PrintIndex(Map.of(), Map.of(), Map.of()),
                Map.of(),
                null));
    }
}
