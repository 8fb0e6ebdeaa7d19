package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.investportal.delivery.BodyQuota.Place;
import org.junit.jupiter.api.Test;

class BodyQuotaTest {

    private final BodyQuota places = new BodyQuota(3, 2, new TimedBody.Timing(Duration.ofSeconds(5), true));

    @Test
    void oneNetworkCannotTakeEveryPlace() {
        assertThat(places.enter("slow")).isPresent();
        assertThat(places.enter("slow")).isPresent();
        assertThat(places.enter("slow")).isEmpty();
        assertThat(places.enter("other")).isPresent();
    }

    @Test
    void thereAreNoMoreThanAllPlaces() {
        assertThat(places.enter("a")).isPresent();
        assertThat(places.enter("b")).isPresent();
        assertThat(places.enter("c")).isPresent();
        assertThat(places.enter("d")).isEmpty();
    }

    @Test
    void aReleasedPlaceIsFree() {
        Place first = places.enter("a").orElseThrow();
        assertThat(places.enter("a")).isPresent();
        first.leave();
        first.leave();

        assertThat(places.enter("a")).isPresent();
        assertThat(places.enter("a")).isEmpty();
        assertThat(places.enter("b")).isPresent();
        assertThat(places.enter("b")).isEmpty();
    }
}
