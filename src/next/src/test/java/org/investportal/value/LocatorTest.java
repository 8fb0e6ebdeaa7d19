package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(Values.class)
class LocatorTest {

    @Property
    void readsWhatItWrites(@ForAll Locator locator) {
        assertThat(Locator.parse(locator.code())).isEqualTo(locator);
    }

    @Property
    void isTotallyOrdered(@ForAll Locator one, @ForAll Locator other, @ForAll Locator third) {
        TotalOrder.assertTotal(one, other, third);
    }

    @Test
    void isOrderedAsItIsRead() {
        assertThat(Stream.of("2.3.1", "2.3.2", "2.10.1", "10.1.1").map(Locator::parse))
                .isSorted();
    }

    @Test
    void isAFragmentOfThePageOfItsSource() {
        assertThat(Locator.parse("11.2.3").fragment()).isEqualTo("p11-s2-n3");
        assertThat(Locator.parse("11.2.3")).hasToString("11.2.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.2", "1.2.3.4", "0.1.1", "1.01.1", "1.1.-1", "1.1.100000", "p1.1.1", "1. 1.1"})
    void theErrorShowsTheFormat(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Locator.parse(code))
                .withMessage("\"" + code + "\" is no place in a source; write paragraph.sentence.number");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, -1, 1", "1, 1, 0", "100000, 1, 1", "1, 1, 100000"})
    void countsFromOneAsFarAsItCanBeRead(int paragraph, int sentence, int ordinal) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Locator(paragraph, sentence, ordinal));
    }
}
