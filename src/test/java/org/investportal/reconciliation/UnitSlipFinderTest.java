package org.investportal.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.catalogue.value.Quantity;
import org.investportal.reconciliation.finding.AlternativeAmount;
import org.investportal.reconciliation.finding.Finding;
import org.junit.jupiter.api.Test;

/** A doubt names the amount in hundred millions only if the digits suggest a slip and the rule accepts that amount. */
class UnitSlipFinderTest {

    private final InventedRelease release = new InventedRelease("unit-slips.txt");
    private final List<Finding> doubts = RuleRunner.of(release.evidence()).stream()
            .filter(finding -> finding.verdict().isDoubt())
            .toList();

    @Test
    void namesTheAmountThatTheRuleAccepts() {
        AlternativeAmount amount =
                new AlternativeAmount(release.figure("silk-country").item(), Quantity.parse("exact 12305.900 亿 cny"));

        AlternativeAmount part =
                new AlternativeAmount(release.figure("linen-first").item(), Quantity.parse("exact 1150.0 亿 cny"));

        AlternativeAmount least =
                new AlternativeAmount(release.figure("flax-country").item(), Quantity.parse("exact 1000 亿 cny"));

        assertThat(doubts).hasSize(5);
        assertThat(doubts)
                .extracting(Finding::alternative)
                .filteredOn(found -> found != null)
                .containsExactlyInAnyOrder(amount, least, part);
        assertThat(amount.inBillions()).isEqualTo(Quantity.parse("exact 1230.5900 billion cny"));
    }

    @Test
    void countsTheSourcesOfTheFigures() {
        assertThat(doubts).extracting(Finding::sources).containsOnly(1);
        assertThat(RuleRunner.of(release.evidence()).stream().filter(Finding::isWithinOneSource))
                .allMatch(finding -> !finding.verdict().isDoubt());
    }
}
