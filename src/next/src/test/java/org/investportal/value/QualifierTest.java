package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QualifierTest {

    @Test
    void isABoundWhereTheAmountBeginsOrEndsAtTheNumber() {
        assertThat(Stream.of(Qualifier.values()).filter(Qualifier::isBound))
                .containsExactly(Qualifier.MORE_THAN, Qualifier.ALMOST, Qualifier.AT_LEAST, Qualifier.AT_MOST);
    }
}
