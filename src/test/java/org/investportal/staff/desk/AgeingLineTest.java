package org.investportal.staff.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The age of a figure is counted in days up to two years, and in whole years from then on. */
class AgeingLineTest {

    @ParameterizedTest
    @CsvSource({",,", "0, , 0", "729, , 729", "730, 2, 730", "1094, 2, 1094", "1095, 3, 1095"})
    void countsDaysAndYears(@Nullable Long days, @Nullable String years, @Nullable String age) {
        AgeingLine line = new AgeingLine("Ships", "Port", "2024", "2024", null, days, "Yearbook", "/x", "/y");

        assertThat(line.years()).isEqualTo(years);
        assertThat(line.age()).isEqualTo(age);
    }
}
