package org.investportal.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;

/** No working refutes its verdict, in any rule, for any numbers. */
class WorkingsTest {

    private static final String SCHEME = "random-numbers.txt";

    @Property(tries = 400)
    void workingsMatchTheirVerdict(@ForAll("numbers") List<String> numbers) {
        InventedRelease release = new InventedRelease(SCHEME, numbers);

        for (Finding finding : RuleRunner.of(release.evidence())) {
            Statistics.collect(finding.rule());
            assertSaid(release, finding);
        }
        Statistics.coverage(coverage -> Stream.of(RuleCode.values())
                .forEach(rule -> coverage.check(rule).count(count -> count > 0)));
    }

    private static void assertSaid(InventedRelease release, Finding finding) {
        WorkingReader reader = new WorkingReader(release, finding);
        if (finding.rule() == RuleCode.TARGET_AND_ACTUAL) {
            assertThat(reader.isReached())
                    .as(finding.toString())
                    .isEqualTo(finding.working().line().endsWith("as-much"));
        } else if (finding.verdict().isCompared()) {
            boolean fits = !finding.verdict().isDoubt();
            assertThat(reader.fits()).as(finding.toString()).isEqualTo(fits && !isUnlikePrint(finding));
        }
        if (finding.verdict() == Verdict.AGREES) {
            assertThat(finding.size()).isNull();
        }
    }

    /** One number printed in two ways is shown as unlike, and as one reading where one of them may be rounded. */
    private static boolean isUnlikePrint(Finding finding) {
        return finding.rule() == RuleCode.PRINTED_TWICE
                && finding.working().line().equals("unlike");
    }

    /** As many as the scheme has places for: amounts of money, percentages, counts, multiples and ranks in turn. */
    @Provide
    Arbitrary<List<String>> numbers() {
        Arbitrary<String> qualifiers = Arbitraries.of(
                "exact", "exact", "exact", "exact", "about", "more-than", "almost", "at-least", "at-most");
        Arbitrary<String> money =
                Combinators.combine(qualifiers, tenths(1, 400)).as((how, much) -> how + " " + much + " billion cny");
        Arbitrary<String> round =
                Arbitraries.of("exact 10 billion cny", "exact 2 trillion cny", "about 20 billion cny");
        Arbitrary<String> percent = Combinators.combine(
                        qualifiers, Arbitraries.oneOf(tenths(1, 200), tenths(-300, 1100)))
                .as((how, much) -> how + " " + much + " percent");
        Arbitrary<String> ranges = range(1, 300).map(range -> range + " billion cny");
        Arbitrary<String> rateRanges = range(-300, 500).map(range -> range + " percent");
        Arbitrary<String> points = tenths(-100, 100).map(much -> "exact " + much + " percentage-points");
        Arbitrary<String> count = Arbitraries.oneOf(
                Combinators.combine(qualifiers, Arbitraries.integers().between(1, 60))
                        .as((how, many) -> how + " " + many + " count"),
                tenths(1, 99).map(many -> "exact " + many + " million count"));
        Arbitrary<String> times =
                Combinators.combine(qualifiers, tenths(1, 80)).as((how, much) -> how + " " + much + " times");
        Arbitrary<String> place = Arbitraries.integers().between(1, 9).map(rank -> "exact " + rank + " place");
        return Combinators.combine(
                        Arbitraries.oneOf(money, money, money, money, money, money, ranges, round)
                                .list()
                                .ofSize(50),
                        Arbitraries.oneOf(percent, percent, percent, percent, rateRanges)
                                .list()
                                .ofSize(20),
                        points.list().ofSize(5),
                        count.list().ofSize(30),
                        times.list().ofSize(5),
                        place.list().ofSize(10))
                .as((amounts, rates, leads, counts, multiples, ranks) -> Stream.of(
                                amounts, rates, leads, counts, multiples, ranks)
                        .flatMap(List::stream)
                        .toList());
    }

    private static Arbitrary<String> range(int least, int most) {
        return Combinators.combine(
                        Arbitraries.of("exact", "about"),
                        Arbitraries.integers().between(least, most),
                        Arbitraries.integers().between(1, 50))
                .as((how, from, more) -> how + " " + tenths(from) + " to " + tenths(from + more));
    }

    private static Arbitrary<String> tenths(int least, int most) {
        return Arbitraries.integers().between(least, most).map(WorkingsTest::tenths);
    }

    private static String tenths(int tenths) {
        return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }
}
