package org.investportal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A parameter has a limited number of values, in any order and repeated or with commas. */
class CodeResolverTest {

    @Test
    void hasAHundredValuesAtMost() {
        assertThat(CodeResolver.values("area", List.of(codes(100)))).hasSize(100);
        assertThatThrownBy(() -> CodeResolver.values("area", List.of(codes(101))))
                .isInstanceOf(InvalidParameter.class)
                .hasMessageContaining("api.too-many-values");
    }

    @Test
    void valuesAreSortedAndCountOnce() {
        assertThat(CodeResolver.values("area", List.of("b,a", "c", "a"))).containsExactly("a", "b", "c");
        assertThat(CodeResolver.values("area", null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "a,", ",a", "a,,b"})
    void noValueIsEmpty(String given) {
        assertThatThrownBy(() -> CodeResolver.values("area", List.of(given)))
                .isInstanceOf(InvalidParameter.class)
                .hasMessageContaining("api.empty");
    }

    private static String codes(int number) {
        return IntStream.range(0, number).mapToObj(code -> "a" + code).collect(Collectors.joining(","));
    }
}
