package org.investportal.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Size;
import org.investportal.reconciliation.finding.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings come with their size, the most material first, and belong to the figures that they judge. */
class FindingsOrderTest {

    private final InventedRelease release = new InventedRelease("invented-release.txt");
    private final List<Finding> findings = Reconciliation.of(release.evidence());

    @Test
    void theMostMaterialDoubtIsFirst() {
        List<@Nullable Size> sizes = findings.stream()
                .filter(finding -> finding.verdict().isDoubt())
                .<@Nullable Size>map(Finding::size)
                .toList();

        assertThat(sizes).isSortedAccordingTo(Size.MOST_FIRST).hasSizeGreaterThan(20);
        assertThat(findings.get(0).figures())
                .as("eleven times what came, which no identity forbids")
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
    void whatIsOnlyComparedWithIsNotJudged() {
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
        Size size = Size.between(Interval.parse(one), Interval.parse(other), unit(unit));
        String said =
                size == null ? "none" : size.kind().code() + " " + size.amount().toPlainString();

        assertThat(size).isEqualTo(Size.between(Interval.parse(other), Interval.parse(one), unit(unit)));
        assertThat(said).isEqualTo(kind == null ? "none" : kind + " " + amount);
    }

    @Test
    void zeroHasNoFactor() {
        assertThat(Size.factor(BigDecimal.ONE, BigDecimal.ZERO)).isNull();
        assertThat(Size.factor(BigDecimal.ZERO, BigDecimal.ONE)).isNull();
    }

    @Test
    void pointsAndFactorsAreWeighedAlike() {
        Size points = Size.points(BigDecimal.valueOf(9));

        assertThat(Size.MOST_FIRST.compare(points, factor("1.08"))).isNegative();
        assertThat(Size.MOST_FIRST.compare(points, factor("1.10"))).isPositive();
        assertThat(Size.MOST_FIRST.compare(points, null)).isNegative();
    }

    @Test
    void theNearestIsTheSmallerMiss() {
        assertThat(Size.nearest(factor("1.2"), factor("1.3"))).isEqualTo(factor("1.2"));
        assertThat(Size.nearest(factor("1.3"), factor("1.2"))).isEqualTo(factor("1.2"));
        assertThat(Size.nearest(factor("1.2"), null)).isNull();
        assertThat(Size.nearest(null, factor("1.2"))).isNull();
    }

    /** At least 145 at no more than 9.5 percent are 1,526, and 512.45 that grow by a fifth in each of four years 1,063. */
    @Test
    void aTargetMissesByItsNearerReading() {
        assertThat(the(RuleCode.TARGET_READING, "port-target").size()).isEqualTo(factor("1.436"));
    }

    private static @Nullable Size factor(String amount) {
        return Size.factor(BigDecimal.ONE, new BigDecimal(amount));
    }

    private static Unit unit(String code) {
        return Stream.of(Unit.values())
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
