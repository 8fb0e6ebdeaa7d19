package org.investportal.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.investportal.catalogue.value.Period;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;
import org.junit.jupiter.api.Test;

/** A figure has the findings that judge it, and those that only fit with its earlier vintage. */
class FindingSetTest {

    private final InventedRelease release = new InventedRelease("eighty-figures.txt");
    private final FindingSet findings =
            FindingSet.of(release.evidence(), Map.of(), new FigureCoverage(Period.UNDATED, Set.of(), List.of()));

    /** The growth of freight leads from the preliminary value of the year before. */
    @Test
    void explainsTheDoubtAtEachVintage() {
        List<Finding> revised = of("freight-2021-revised", RuleCode.GROWTH_AND_BASE);

        assertThat(revised)
                .isEqualTo(of("freight-2021-first", RuleCode.GROWTH_AND_BASE))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.AGREES_IN_ONE_READING);
    }

    @Test
    void listsARevisionOnceForEachVintage() {
        assertThat(of("freight-2021-revised", RuleCode.REVISION)).hasSize(1);
        assertThat(of("freight-2021-first", RuleCode.REVISION)).hasSize(1);
    }

    private List<Finding> of(String figure, RuleCode rule) {
        return findings.of(release.figure(figure).item()).stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }
}
