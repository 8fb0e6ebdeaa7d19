package org.investportal.reconciliation;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.investportal.reconciliation.finding.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdicts that were written down before the rules were, and those of cases at the edge. */
class InventedReleaseTest {

    private static final String INVENTED = "invented-release.txt";
    private static final String EDGES = "edge-cases.txt";
    private static final String COMPARISONS = "comparisons-at-their-edge.txt";
    private static final String APPLICABLE = "where-rules-apply.txt";
    private static final String UNITS = "units-and-losses.txt";
    private static final String SUMS = "sums-vintages-and-rates.txt";
    private static final String OTHER_UNITS = "printed-in-other-units.txt";

    @ParameterizedTest
    @ValueSource(strings = {INVENTED, EDGES, COMPARISONS, APPLICABLE, UNITS, SUMS, OTHER_UNITS})
    void findsOnlyThePlantedFaults(String file) {
        InventedRelease release = new InventedRelease(file);

        assertThat(worth(said(release))).isEqualTo(worth(release.expected()));
    }

    @ParameterizedTest
    @ValueSource(strings = {INVENTED, EDGES, COMPARISONS, APPLICABLE, UNITS, SUMS, OTHER_UNITS})
    void acceptsNearMisses(String file) {
        InventedRelease release = new InventedRelease(file);

        assertThat(said(release)).containsAll(release.expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {EDGES, COMPARISONS, APPLICABLE, SUMS, OTHER_UNITS})
    void explainsItsVerdict(String file) {
        InventedRelease release = new InventedRelease(file);

        assertThat(release.lines())
                .hasSizeGreaterThan(10)
                .allSatisfy((said, line) -> assertThat(RuleRunner.of(release.evidence()))
                        .filteredOn(finding -> release.said(finding).equals(said))
                        .extracting(finding -> finding.working().line())
                        .contains(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {INVENTED, EDGES, COMPARISONS, APPLICABLE, UNITS, SUMS, OTHER_UNITS})
    void doesNotDependOnNames(String file) {
        InventedRelease release = new InventedRelease(file);

        assertThat(RuleRunner.of(release.renamed())).isEqualTo(RuleRunner.of(release.evidence()));
    }

    private static Set<InventedRelease.Said> said(InventedRelease release) {
        return RuleRunner.of(release.evidence()).stream().map(release::said).collect(toCollection(LinkedHashSet::new));
    }

    private static Set<InventedRelease.Said> worth(Set<InventedRelease.Said> said) {
        return said.stream()
                .filter(one -> one.verdict() != Verdict.AGREES && one.verdict() != Verdict.CANNOT_TELL)
                .collect(toCollection(LinkedHashSet::new));
    }
}
