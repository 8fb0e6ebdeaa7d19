package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyPlacesTest {

    private final BodyPlaces places = new BodyPlaces(3, 2);

    @Test
    void oneAddressCannotTakeEveryPlace() {
        assertThat(places.enter("slow")).isTrue();
        assertThat(places.enter("slow")).isTrue();
        assertThat(places.enter("slow")).isFalse();
        assertThat(places.enter("other")).isTrue();
    }

    @Test
    void thereAreNoMoreThanAllPlaces() {
        assertThat(places.enter("a")).isTrue();
        assertThat(places.enter("b")).isTrue();
        assertThat(places.enter("c")).isTrue();
        assertThat(places.enter("d")).isFalse();
    }

    @Test
    void aPlaceThatIsGivenBackIsFree() {
        for (int time = 0; time < 10; time++) {
            assertThat(places.enter("a")).isTrue();
            assertThat(places.enter("a")).isTrue();
            assertThat(places.enter("b")).isTrue();
            places.leave("a");
            places.leave("a");
            places.leave("b");
        }
    }
}
