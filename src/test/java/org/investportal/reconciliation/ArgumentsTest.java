package org.investportal.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.reconciliation.finding.RuleCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that a working shows with its sentence. */
class ArgumentsTest {

    private final InventedRelease release = new InventedRelease("where-rules-apply.txt");

    /** A reader takes about four for 3.6 to 4.4, which has to be said where four itself would not fit. */
    @ParameterizedTest
    @ValueSource(strings = {"times0", "times1", "times2", "times3"})
    void aMultipleIsShownInItsBetterReading(String multiple) {
        List<ExplanationArgument> arguments = arguments(RuleCode.MULTIPLE, multiple);

        assertThat(arguments.get(arguments.size() - 1))
                .isEqualTo(new ExplanationArgument.Within(item(multiple), Interval.parse("[3.6, 4.4]"), Unit.TIMES));
    }

    @Test
    void aRankIsShownWithItsFieldAndThoseBehind() {
        assertThat(arguments(RuleCode.RANK_IN_FIELD, "fifth0-rank"))
                .containsExactly(
                        new ExplanationArgument.Stated(item("fifth0-rank")),
                        new ExplanationArgument.Plain(BigDecimal.valueOf(4)),
                        new ExplanationArgument.Plain(BigDecimal.ZERO));
    }

    /** Two billion on top of ten are a tenth of 120 billion. */
    @Test
    void anIncreaseIsShownBesideTheLevel() {
        List<ExplanationArgument> arguments = arguments(RuleCode.TARGET_READING, "add-part");

        assertThat(arguments).hasSize(7);
        assertThat(arguments.get(6))
                .isInstanceOfSatisfying(
                        ExplanationArgument.Range.class,
                        increase -> assertThat(increase.interval().contains(new BigDecimal("120e9")))
                                .isTrue());
    }

    private List<ExplanationArgument> arguments(RuleCode rule, String figure) {
        return RuleRunner.of(release.evidence()).stream()
                .filter(finding -> finding.rule() == rule && finding.figures().contains(item(figure)))
                .findFirst()
                .orElseThrow()
                .working()
                .arguments();
    }

    private long item(String figure) {
        return release.figure(figure).item();
    }
}
