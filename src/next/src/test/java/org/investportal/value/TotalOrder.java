package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts an order with which sorting, sets and equality agree. */
final class TotalOrder {

    private TotalOrder() {}

    static <T extends Comparable<T>> void assertTotal(T one, T other, T third) {
        assertThat(Integer.signum(one.compareTo(other)))
                .as("%s against %s, and back", one, other)
                .isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0)
                .as("%s is level with %s only where equal", one, other)
                .isEqualTo(one.equals(other));
        if (one.compareTo(other) <= 0 && other.compareTo(third) <= 0) {
            assertThat(one).as("through %s", other).isLessThanOrEqualTo(third);
        }
    }
}
