package org.investportal.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.Deviation;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings come with their size, the most material first, and belong to the figures that they judge. */
class FindingsOrderTest {

    private final InventedRelease release = new InventedRelease("invented-release.txt");
    private final List<Finding> findings = RuleRunner.of(release.evidence());

    @Test
    void theMostMaterialDoubtIsFirst() {
        List<@Nullable Deviation> sizes = findings.stream()
                .filter(finding -> finding.verdict().isDoubt())
                .<@Nullable Deviation>map(Finding::size)
                .toList();

        assertThat(sizes).isSortedAccordingTo(Deviation.MOST_FIRST).hasSizeGreaterThan(20);
        assertThat(findings.get(0).figures())
                .as("eleven times the actual value, which no identity excludes")
                .containsExactly(release.figure("crafts-target").item());
        assertThat(findings.stream().map(Finding::verdict).dropWhile(Verdict::isDoubt))
                .isSorted();
    }

    @Test
    void everyConflictHasASize() {
        assertThat(findings)
                .filteredOn(finding -> finding.verdict() == Verdict.CONFLICTS)
                .allSatisfy(finding -> assertThat(finding.size()).isNotNull());
    }

    @Test
    void inputsAreNotJudged() {
        long actual = release.figure("crafts-2021").item();
        Finding target = the(RuleCode.TARGET_AND_ACTUAL, "crafts-target");
        Finding reading = the(RuleCode.TARGET_READING, "port-target");

        assertThat(target.figures())
                .containsExactly(release.figure("crafts-target").item());
        assertThat(target.inputs()).containsExactly(actual);
        assertThat(reading.figures())
                .containsExactly(
                        release.figure("port-target").item(),
                        release.figure("port-share-target").item());
        assertThat(reading.inputs()).containsExactly(release.figure("city-2021").item());
    }

    private Finding the(RuleCode rule, String figure) {
        return findings.stream()
                .filter(finding -> finding.rule() == rule
                        && finding.figures().contains(release.figure(figure).item()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2]   | [200, 300] | cny               | factor | 100",
                "[200, 2000] | [1, 2]  | cny               | factor | 100",
                "[1, 1]   | [1.001, 2] | count             | factor | 1.001",
                "[27, 28] | [29.5, 31] | percent           | points | 1.5",
                "[-1, 0]  | [0.5, 1]   | percentage-points | points | 0.5",
                "[-1, 0]  | [5, 6]     | cny               |        |",
                "[1, 3]   | [2, 6]     | cny               |        |",
                "[1, 2)   | (2, 3]     | cny               | factor | 1"
            })
    void aSizeIsTheGap(String one, String other, String unit, @Nullable String kind, @Nullable String amount) {
        Deviation deviation = Deviation.between(Interval.parse(one), Interval.parse(other), unit(unit));
        String said = deviation == null
                ? "none"
                : deviation.kind().code() + " " + deviation.amount().toPlainString();

        assertThat(deviation).isEqualTo(Deviation.between(Interval.parse(other), Interval.parse(one), unit(unit)));
        assertThat(said).isEqualTo(kind == null ? "none" : kind + " " + amount);
    }

    @Test
    void zeroHasNoFactor() {
        assertThat(Deviation.factor(BigDecimal.ONE, BigDecimal.ZERO)).isNull();
        assertThat(Deviation.factor(BigDecimal.ZERO, BigDecimal.ONE)).isNull();
    }

    @Test
    void pointsAndFactorsAreWeighedAlike() {
        Deviation points = Deviation.points(BigDecimal.valueOf(9));

        assertThat(Deviation.MOST_FIRST.compare(points, factor("1.08"))).isNegative();
        assertThat(Deviation.MOST_FIRST.compare(points, factor("1.10"))).isPositive();
        assertThat(Deviation.MOST_FIRST.compare(points, null)).isNegative();
    }

    @Test
    void theSmallerGapDecides() {
        assertThat(Deviation.nearest(factor("1.2"), factor("1.3"))).isEqualTo(factor("1.2"));
        assertThat(Deviation.nearest(factor("1.3"), factor("1.2"))).isEqualTo(factor("1.2"));
        assertThat(Deviation.nearest(factor("1.2"), null)).isNull();
        assertThat(Deviation.nearest(null, factor("1.2"))).isNull();
    }

    /** At least 145 at no more than 9.5 percent are 1,526, and 512.45 that grow by a fifth in each of four years 1,063. */
    @Test
    void aTargetMissesByItsNearerReading() {
        assertThat(the(RuleCode.TARGET_READING, "port-target").size()).isEqualTo(factor("1.436"));
    }

    private static @Nullable Deviation factor(String amount) {
        return Deviation.factor(BigDecimal.ONE, new BigDecimal(amount));
    }

    private static Unit unit(String code) {
        return Stream.of(Unit.values())
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
