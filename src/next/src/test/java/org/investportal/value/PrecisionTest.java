package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(Values.class)
class PrecisionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exact 159.2 billion cny          | (159100000000, 159300000000) | [159150000000, 159250000000]",
                "exact 20 billion 420 million cny | (20410000000, 20430000000)   | [20415000000, 20425000000]",
                "exact 25.0 percent               | (24.9, 25.1)                 | [24.95, 25.05]",
                "exact 12305.900 million cny      | (12305899000, 12305901000)   | [12305899500, 12305900500]",
                "exact 100 billion cny            | [95000000000, 150000000000]  | [95000000000, 105000000000]",
                "exact 120 billion cny            | (110000000000, 130000000000) | [115000000000, 125000000000]",
                "exact 20 percent                 | [15, 25]                     | [19.5, 20.5]",
                "exact -100 million cny           | [-150000000, -95000000]      | [-105000000, -95000000]",
                "exact 1 trillion cny             | [950000000000, 1500000000000] | [950000000000, 1050000000000]",
                "exact 3 million count            | [2500000, 3500000]           | [2950000, 3050000]",
                "exact 8.46 million count         | (8450000, 8470000)           | [8455000, 8465000]",
                "exact 846万 count                | (8450000, 8470000)           | [8455000, 8465000]",
                "exact 8,460,000 count            | (8450000, 8470000)           | [8455000, 8465000]",
                "exact 8,460,100 count            | [8460100, 8460100]           | [8460100, 8460100]",
                "exact 5.343 thousand count       | [5343, 5343]                 | [5343, 5343]",
                "exact 560 count                  | [560, 560]                   | [560, 560]",
                "exact 0 count                    | [0, 0]                       | [0, 0]",
                "exact 7 percent                  | (6, 8)                       | [6.5, 7.5]",
                "exact -3.2 percent               | (-3.3, -3.1)                 | [-3.25, -3.15]",
                "exact 8,543,100 square-metres    | (8543000, 8543200)           | [8543050, 8543150]",
                "exact 0 square-metres            | [0, 1)                       | [0, 0.5]",
                "exact 536 count                  | [536, 536]                   | [536, 536]",
                "exact 1 thousand count           | [950, 1500]                  | [950, 1050]",
                "exact 7 place                    | [7, 7]                       | [7, 7]",
                "exact 3 times                    | [2.5, 3.5]                   | [2.5, 3.5]",
                "exact 3.0 times                  | (2.9, 3.1)                   | [2.95, 3.05]",
                "exact 30 times                   | [25, 35]                     | [29.5, 30.5]",
                "more-than 6 times                | (6, ∞)                       | (6, 7)",
                "more-than 100 million cny        | (100000000, ∞)               | (100000000, 200000000)",
                "more-than 0 count                | (0, ∞)                       | (0, 1)",
                "almost 60 count                  | [0, 60)                      | (50, 60)",
                "almost 3 percent                 | (-∞, 3)                      | (2, 3)",
                "almost 1 count                   | [0, 1)                       | (0, 1)",
                "almost 0 count                   | [0, 0]                       | [0, 0]",
                "at-least 70 percent              | [70, ∞)                      | [70, 80)",
                "at-most 5.5 percent              | (-∞, 5.5]                    | (5.4, 5.5]",
                "at-most 0 count                  | [0, 0]                       | [0, 0]",
                "about 15 percent                 | [7.5, 22.5]                  | [13.5, 16.5]",
                "about 100 billion cny            | [50000000000, 150000000000]  | [90000000000, 110000000000]",
                "about 0 count                    | [0, 1]                       | [0, 0.5]",
                "order-of 1 trillion cny          | [100000000000, 10000000000000] | [200000000000, 5000000000000]",
                "order-of -2 cny                  | [-20, -0.2]                  | [-10, -0.4]",
                "exact 3 to 5 percent             | (2, 6)                       | [2.5, 5.5]",
                "exact 30 to 50 billion cny       | [25000000000, 55000000000]   | [29500000000, 50500000000]",
                "exact 20 to 25 count             | [20, 25]                     | [20, 25]",
                "about 3 to 5 percent             | [1.5, 7.5]                   | [2.5, 5.5]"
            })
    void hasTwoIntervals(String quantity, String hard, String usual) {
        assertThat(Quantity.parse(quantity).hard().format()).isEqualTo(hard);
        assertThat(Quantity.parse(quantity).usual().format()).isEqualTo(usual);
    }

    @Property
    void hardContainsUsual(@ForAll Quantity quantity) {
        assertThat(quantity.hard().contains(quantity.usual())).isTrue();
    }

    @Property
    void usualContainsTheAmountUnlessItIsABound(@ForAll Quantity quantity) {
        boolean bound = (quantity.qualifier() == Qualifier.MORE_THAN || quantity.qualifier() == Qualifier.ALMOST)
                && !quantity.usual().equals(Interval.point(BigDecimal.ZERO));

        assertThat(quantity.usual().contains(quantity.amount())).isEqualTo(!bound);
    }

    @Property
    void staysAtOrAboveZeroWhereTheUnitDoes(@ForAll Quantity quantity) {
        BigDecimal below = new BigDecimal("-0.0000000001");

        if (quantity.unit().isNeverNegative()) {
            assertThat(quantity.hard().contains(below)).isFalse();
        }
    }
}
