package org.investportal.reconciliation;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.investportal.catalogue.value.Coded;
import org.investportal.reconciliation.finding.Verdict;
import org.junit.jupiter.api.Test;

/** The rules find all faults of an invented release of 80 figures, and none of its near-misses. */
class EightyFiguresTest {

    private static final String FILE = "eighty-figures.txt";

    private final InventedRelease release = new InventedRelease(FILE);

    /** A verdict on figures, whatever rule gives it; no verdict if no rule may judge them together. */
    private record Judged(Set<Verdict> verdict, Set<String> figures) {}

    @Test
    void hasTwentyFaultsAndTwentyNearMisses() throws IOException {
        assertThat(release.evidence().figures().size()
                        + release.evidence().superseded().size())
                .isEqualTo(80);
        assertThat(expected("fault")).hasSize(20);
        assertThat(expected("near-miss")).hasSize(20);
    }

    @Test
    void findsTheFaultsAndNoOther() throws IOException {
        Set<Judged> doubts = judged(Verdict::isDoubt);

        assertThat(doubts).isEqualTo(expected("fault"));
    }

    @Test
    void acceptsTheNearMisses() throws IOException {
        Set<Judged> judged = judged(verdict -> true);

        assertThat(expected("near-miss")).allSatisfy(nearMiss -> {
            if (nearMiss.verdict().isEmpty()) {
                assertThat(judged)
                        .extracting(Judged::figures)
                        .noneMatch(named -> named.containsAll(nearMiss.figures()));
            } else {
                assertThat(judged).contains(nearMiss);
            }
        });
    }

    @Test
    void doesNotDependOnNames() {
        assertThat(RuleRunner.of(release.renamed())).isEqualTo(RuleRunner.of(release.evidence()));
    }

    private Set<Judged> judged(Predicate<Verdict> verdicts) {
        return RuleRunner.of(release.evidence()).stream()
                .filter(finding -> verdicts.test(finding.verdict()))
                .map(release::said)
                .map(said -> new Judged(Set.of(said.verdict()), said.figures()))
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Set<Judged> expected(String kind) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EightyFiguresTest.class.getResourceAsStream("/reconciliation/" + FILE)),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> List.of(line.split(" ", -1)))
                    .filter(words -> words.get(0).equals(kind))
                    .map(words -> new Judged(verdict(words.get(1)), Set.copyOf(words.subList(2, words.size()))))
                    .collect(toSet());
        }
    }

    private static Set<Verdict> verdict(String code) {
        return code.equals("none") ? Set.of() : Set.of(Coded.parse(Verdict.class, code));
    }
}
