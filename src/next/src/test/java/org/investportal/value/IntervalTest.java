package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(Values.class)
class IntervalTest {

    @Property
    void readsWhatItWrites(@ForAll Interval interval) {
        assertThat(Interval.parse(interval.format())).isEqualTo(interval);
    }

    @Property
    void containsItself(@ForAll Interval interval) {
        assertThat(interval.contains(interval)).isTrue();
    }

    @Property
    void containsEachOtherOnlyWhereEqual(@ForAll Interval one, @ForAll Interval other) {
        assertThat(one.contains(other) && other.contains(one)).isEqualTo(one.equals(other));
    }

    @Property
    void containsWhatIsInAnIntervalThatItContains(
            @ForAll Interval one, @ForAll Interval other, @ForAll BigDecimal amount) {
        if (one.contains(other) && other.contains(amount)) {
            assertThat(one.contains(amount)).isTrue();
        }
    }

    @Property
    void containsAPointLikeItsAmount(@ForAll Interval interval, @ForAll BigDecimal amount) {
        assertThat(interval.contains(Interval.point(amount))).isEqualTo(interval.contains(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1.5, 2.5) | 1.5 | true", "[1.5, 2.5) | 2.5 | false", "[1.5, 2.5) | 2.49 | true",
                        "(6, ∞) | 6.00 | false",
                "(6, ∞) | 7e20 | true", "(-∞, 3] | 3 | true", "(-∞, 3] | 3.01 | false", "(-∞, ∞) | 0 | true"
            })
    void leavesOutItsOpenBounds(String interval, BigDecimal amount, boolean inside) {
        assertThat(Interval.parse(interval).contains(amount)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2, 1]", "(1, 1)", "[1, 1)", "(1, 1]", "[1.0, 1.00)"})
    void isNeverEmpty(String interval) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.parse(interval))
                .withMessageContaining("nothing lies between");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1, 2",
                "[1, 2",
                "[1; 2]",
                "[, 2]",
                "[a, b]",
                "[1, 2, 3]",
                "[∞, 2]",
                "[1, -∞]",
                "[1e9, 2e9]",
                "[0, 1e999999999]",
                "[1,000, 2,000]"
            })
    void theErrorShowsTheFormat(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.parse(text))
                .withMessage("\"" + text + "\" is no interval; write it like [1.5, 2.5) or (6, ∞)");
    }
}
