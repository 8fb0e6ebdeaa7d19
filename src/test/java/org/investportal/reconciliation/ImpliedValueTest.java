package org.investportal.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.investportal.catalogue.value.Interval;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.ImpliedValue;
import org.investportal.reconciliation.finding.RuleCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures imply values that are not stated. */
class ImpliedValueTest {

    private final InventedRelease release = new InventedRelease("where-rules-apply.txt");

    /** A tenth more than 100 billion at the prices of then, or at those of the year after. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from0-growth | [91000000000, 111000000000] | [90000000000, 112000000000]",
                "from1-growth | [1000000, 1000000]          | [990000, 1010000]"
            })
    void growthImpliesItsBase(String growth, String least, String most) {
        ImpliedValue impliedValue =
                Objects.requireNonNull(the(RuleCode.GROWTH_AND_BASE, growth).implied());

        assertThat(impliedValue.estimate().usual().contains(Interval.parse(least)))
                .isTrue();
        assertThat(Interval.parse(most).contains(impliedValue.estimate().usual()))
                .isTrue();
    }

    private Finding the(RuleCode rule, String figure) {
        return RuleRunner.of(release.evidence()).stream()
                .filter(finding -> finding.rule() == rule
                        && finding.figures().contains(release.figure(figure).item()))
                .findFirst()
                .orElseThrow();
    }
}
