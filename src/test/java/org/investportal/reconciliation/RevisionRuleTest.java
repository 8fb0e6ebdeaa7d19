package org.investportal.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.aFigure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.value.Vintage;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.PrintIndex;
import org.investportal.reconciliation.finding.RuleCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionRuleTest {

    private static final long INDICATOR = 105;

    @ParameterizedTest
    @CsvSource({"PRICE_INDEX, INDEX, COUNT", "GROWTH, PERCENT, PERCENTAGE_POINTS", "ADDED_VALUE, CNY, CNY"})
    void statesTheDifferenceInItsOwnUnit(Measure measure, Unit unit, Unit difference) {
        Figure preliminary = aFigure()
                .as(Vintage.PRELIMINARY)
                .stating("exact 101.2 " + unit.code())
                .apply(new Version(1, 1));
        Figure revised = aFigure()
                .as(Vintage.REVISED)
                .stating("exact 102.2 " + unit.code())
                .apply(new Version(2, 1));
        Indicator indicator = new Indicator(
                new Version(INDICATOR, 1), false, 3, "name", measure, unit, PriceBasis.UNKNOWN, null, null, 1);
        Evidence evidence = new Evidence(
                List.of(preliminary, revised),
                List.of(indicator),
                List.of(),
                List.of(),
                List.of(),
                new PrintIndex(Map.of(), Map.of(), Map.of()),
                Map.of(),
                null);

        assertThat(RuleRunner.of(evidence))
                .filteredOn(finding -> finding.rule() == RuleCode.REVISION)
                .flatExtracting(finding -> finding.working().arguments())
                .contains(new ExplanationArgument.Range(Interval.point(new BigDecimal("1.0")), difference));
    }
}
