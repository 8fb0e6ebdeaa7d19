package org.investportal.reconciliation;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The verdicts that were written down before the rules were. */
class InventedReleaseTest {

    private final InventedRelease release = new InventedRelease();

    @Test
    void findsWhatWasPlantedAndNothingElse() {
        assertThat(worth(said())).isEqualTo(worth(release.expected()));
    }

    @Test
    void letsNearMissesPass() {
        assertThat(said()).containsAll(release.expected());
    }

    @Test
    void knowsNoNames() {
        assertThat(Reconciliation.of(release.renamed())).isEqualTo(Reconciliation.of(release.evidence()));
    }

    private Set<InventedRelease.Said> said() {
        return Reconciliation.of(release.evidence()).stream()
                .map(release::said)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Set<InventedRelease.Said> worth(Set<InventedRelease.Said> said) {
        return said.stream()
                .filter(one -> one.verdict() != Verdict.AGREES && one.verdict() != Verdict.CANNOT_TELL)
                .collect(toCollection(LinkedHashSet::new));
    }
}
